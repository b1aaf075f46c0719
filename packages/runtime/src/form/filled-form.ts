import type { FormDefinition } from '@shirube/contract'
import type { Sighting } from '@shirube/db'
import type { EpochMs, Language } from '@shirube/kernel'
import type { Answers } from './read-answers.ts'

/** A form that was filled in without fault. */
export interface FilledForm {
  readonly id: string
  readonly name: string
  readonly definition: FormDefinition
  readonly answers: Answers
  /** The language in which it was shown. */
  readonly language: Language
  readonly visitor?: Sighting
  /** The page that led to it. */
  readonly url?: string
  /** Where the person came from; the name of the form unless set. */
  readonly source?: string
  /** Set when the address was confirmed by a link that was mailed to it: when the form was sent, and who pressed. */
  readonly confirmation?: { readonly sentAt: EpochMs; readonly ip?: string }
  /** What lies before every path in the mail to colleagues; no slash at its end. */
  readonly publicUrl: string
}
