import { useLanguage } from '../src/index.ts'

/** A text of the gallery in both languages. */
export interface Both {
  readonly ja: string
  readonly en: string
}

/** Gives the texts of the gallery in the language it is shown in. */
export function useSay(): (text: Both) => string {
  const language = useLanguage()
  return (text) => text[language]
}

/** A counter word that only Japanese puts after a number: 「人」「件」. */
export function useUnit(): (unit: string) => string | undefined {
  const language = useLanguage()
  return (unit) => (language === 'ja' ? unit : undefined)
}
