import type { Twin } from '../i18n/twin.ts'
import type { ja } from './text.ja.ts'

/** The words of the settings. */
export const en = {
  title: 'Settings',
  parts: { organisation: 'Organisation' },
  save: 'Save',
  saved: 'Saved',
  organisation: {
    title: 'Organisation',
    name: 'Name of the organisation',
    language: 'Default language',
    languageHint: 'For leads and colleagues whose language is not known.',
    timeZone: 'Time zone',
    failed: 'Couldn’t load the organisation’s settings',
  },
  languages: { ja: 'Japanese', en: 'English' },
} as const satisfies Twin<typeof ja>
