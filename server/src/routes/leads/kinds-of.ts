import { EVENT_KINDS } from '@shirube/audience'

const STARTS = {
  calls: /^(?:call|handoff|task|deal)\./u,
  mails: /^(?:mail|message)\./u,
  web: /^(?:page|link|form|asset|question)\./u,
  meetings: /^(?:seminar|store|purchase|cart|contract)\./u,
  notes: /^(?:note|call\.completed)/u,
  record:
    /^(?:score|stage|qualification|attribute|owner|consent|segment|list|lead|scenario|control|effect)\./u,
} as const

/**
 * The kinds of events of one sort, as a filter of a lead's history; all when none is asked for. What the organisation
 * has declared itself stands with seminars, stores and purchases.
 * @param own the slugs of its custom events
 */
export const kindsOf = (
  sort: keyof typeof STARTS | undefined,
  own: readonly string[],
): { readonly kinds?: readonly string[] } => {
  if (sort === undefined) return {}
  const kinds = EVENT_KINDS.filter((kind) => STARTS[sort].test(kind))
  return { kinds: sort === 'meetings' ? [...kinds, ...own.map((slug) => `custom.${slug}`)] : kinds }
}
