import type { Language } from '@shirube/kernel'

/** How many letters of a subject most inboxes show: about 40 full-width ones on a desk, 60 Latin ones. */
export const LARGEST_SUBJECT: Readonly<Record<Language, number>> = { ja: 40, en: 60 }
