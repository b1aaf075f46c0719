/** Every sort of entries that a timeline can be narrowed to, in the order of the choice. */
export const TIMELINE_SORTS = ['all', 'calls', 'mails', 'web', 'meetings', 'notes', 'record'] as const

/** One of them. */
export type TimelineSort = (typeof TIMELINE_SORTS)[number]
