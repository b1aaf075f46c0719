import type { Localised } from '@shirube/kernel'

/** What stands over the reasons in a file of rows that could not be taken in; the column is not part of the layout. */
export const REASON_HEADER: Localised = { ja: '取り込めない理由', en: 'Why it was not imported' }
