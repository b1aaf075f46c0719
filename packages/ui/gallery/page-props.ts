import type { Language } from '../src/index.ts'

/** What a page of the gallery is given. */
export interface PageProps {
  readonly onLanguage: (language: Language) => void
}
