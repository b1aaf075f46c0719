import type { Language } from '../src/index.ts'

/** What the gallery shows; it stands in the address, so that a picture can be taken of it. */
export interface Setting {
  readonly page: string
  readonly language: Language
  readonly theme: 'light' | 'dark'
}

/** Reads the setting from the address. */
export function settingOf(search: string): Setting {
  const given = new URLSearchParams(search)
  return {
    page: given.get('page') ?? 'states',
    language: given.get('lang') === 'en' ? 'en' : 'ja',
    theme: given.get('theme') === 'dark' ? 'dark' : 'light',
  }
}

/** The address of a setting. */
export const addressOf = (setting: Setting): string =>
  `?${new URLSearchParams({ page: setting.page, lang: setting.language, theme: setting.theme })}`
