import { defaultOrganisationSettings } from '@shirube/contract'

const NAME = 'ミナモ計装株式会社'

/** The fictional company of the demo. */
export const DEMO_ORGANISATION = { name: NAME, language: 'ja', timeZone: 'Asia/Tokyo' } as const

const settings = defaultOrganisationSettings(NAME)

/** What the fictional company has decided: its sender, its hours, Japan's holidays. */
export const DEMO_SETTINGS = {
  ...settings,
  sender: {
    fromName: 'ミナモ計装',
    fromEmail: 'news@minamo.example',
    replyTo: 'info@minamo.example',
    legalName: NAME,
    address: '愛知県名古屋市中区栄0-0-0 ミナモビル3階',
    contact: 'info@minamo.example',
  },
  targets: { leads: 60, mql: 40, sal: 8, sql: 5, deals: 4, won: 2 },
  sending: { ...settings.sending, holidaysOfJapan: true },
}
