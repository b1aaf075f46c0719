import type { Language } from '@shirube/kernel'
import type { FormDrafting } from './use-form-draft.ts'

/** What every part of the builder works on. */
export interface PartProps {
  readonly drafting: FormDrafting
  /** The language whose words are written now. */
  readonly language: Language
}
