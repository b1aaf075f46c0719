import type { FormDefinition } from '@shirube/contract'
import type { Sighting } from '@shirube/db'
import type { Language } from '@shirube/kernel'
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
  /** What lies before every path in the mail to colleagues; no slash at its end. */
  readonly publicUrl: string
}
