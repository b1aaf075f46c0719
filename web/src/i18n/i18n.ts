import { LANGUAGES, type Language } from '@shirube/kernel'
import i18next, { type i18n as I18n } from 'i18next'
import { initReactI18next } from 'react-i18next'

const REMEMBERED = 'shirube-language'

/** The words of every area, each under its own name; areas add theirs when their first screen is loaded. */
export const i18n: I18n = i18next.createInstance()

void i18n.use(initReactI18next).init({
  lng: firstLanguage(),
  supportedLngs: [...LANGUAGES],
  fallbackLng: false,
  resources: {},
  // Nothing is fetched, so nothing has to be waited for.
  initAsync: false,
  returnNull: false,
  // A name may hold a colon, as the scopes of keys do.
  nsSeparator: false,
  // React escapes what it writes.
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
})

/** The language before anybody has signed in: the last one on this device, else the browser's, else English. */
function firstLanguage(): Language {
  const asked = [localStorage.getItem(REMEMBERED) ?? '', ...navigator.languages]
  const found = asked.map((tag) => LANGUAGES.find((language) => tag.toLowerCase().startsWith(language)))
  return found.find((language) => language !== undefined) ?? 'en'
}

/** The language of the screens now. */
export const shownLanguage = (): Language => (i18n.language === 'ja' ? 'ja' : 'en')

/** Shows every screen in this language at once, and remembers it on this device. */
export function showIn(language: Language): void {
  localStorage.setItem(REMEMBERED, language)
  if (shownLanguage() !== language) void i18n.changeLanguage(language)
}
