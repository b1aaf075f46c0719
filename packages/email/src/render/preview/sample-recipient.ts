import type { FieldValue } from '@shirube/audience'
import type { Language } from '@shirube/kernel'

/** Somebody invented, to whom a mail is shown while it is written. */
export interface SampleRecipient {
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly company: Readonly<Record<string, FieldValue>>
}

const SHARED = {
  email: 'misaki.saeki@suzukake.example',
  phone: '052-000-0000',
  birthDate: '1990-04-12',
  age: 36,
  inquiryDate: '2026-06-10',
  createdOn: '2026-05-20',
} as const

const SAMPLES: Readonly<Record<Language, SampleRecipient>> = {
  ja: {
    fields: {
      ...SHARED,
      lastName: '佐伯',
      firstName: '美咲',
      lastNameKana: 'サエキ',
      firstNameKana: 'ミサキ',
      companyName: '株式会社鈴懸製作所',
      department: '生産技術部',
      jobTitle: '課長',
      postcode: '450-0002',
      prefecture: '愛知県',
      address: '名古屋市中村区名駅1-1-1',
      language: 'ja',
      source: '資料請求',
      interests: ['予兆保全'],
      inquiryText: '導入までの期間を知りたい',
    },
    company: { name: '株式会社鈴懸製作所', industry: '製造業', prefecture: '愛知県', employees: 120 },
  },
  en: {
    fields: {
      ...SHARED,
      lastName: 'Saeki',
      firstName: 'Misaki',
      companyName: 'Suzukake Works Ltd.',
      department: 'Production engineering',
      jobTitle: 'Section chief',
      postcode: '450-0002',
      prefecture: 'Aichi',
      address: '1-1-1 Meieki, Nakamura-ku, Nagoya',
      language: 'en',
      source: 'Brochure request',
      interests: ['Predictive maintenance'],
      inquiryText: 'How long does it take to introduce it?',
    },
    company: { name: 'Suzukake Works Ltd.', industry: 'Manufacturing', prefecture: 'Aichi', employees: 120 },
  },
}

/** The person that a mail is shown to when nobody was chosen; invented. */
export const sampleRecipient = (language: Language): SampleRecipient => SAMPLES[language]
