import { createContext, useContext } from 'react'
import type { Language } from '../format/language.ts'

/** Carries the language of the page to the pieces. */
export const LanguageContext = createContext<Language>('ja')

/** The language the page is shown in. */
export const useLanguage = (): Language => useContext(LanguageContext)
