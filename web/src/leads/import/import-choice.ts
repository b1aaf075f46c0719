import type { ConsentBasis } from '@shirube/audience'
import type { ImportPlan } from '@shirube/contract'
import type { ReadList } from './read-list.ts'

/** How a list will be taken in; nothing may be sent to the people before the basis of it was said. */
export interface Choice {
  readonly columns: ImportPlan['columns']
  readonly source: string
  readonly known: ImportPlan['known']
  /** Undefined is not said yet, null is no consent. */
  readonly consent: ConsentBasis | null | undefined
}

/** What the choice says, as the server wants it; without a source the file's name stands for it. */
export const planOf = (list: ReadList, { columns, source, known, consent }: Choice): ImportPlan => ({
  columns,
  headers: [...list.headers],
  source: source.trim() || list.name,
  known,
  ...(consent && { emailConsent: consent }),
})
