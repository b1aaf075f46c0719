import type { FormDefinition } from '@shirube/contract'

const EMAIL = {
  key: 'email',
  type: 'email',
  label: { ja: 'メールアドレス', en: 'Email' },
  required: true,
  leadField: 'email',
} as const
const LAST_NAME = {
  key: 'last_name',
  type: 'text',
  label: { ja: '姓', en: 'Family name' },
  required: true,
  leadField: 'lastName',
} as const
const FIRST_NAME = {
  key: 'first_name',
  type: 'text',
  label: { ja: '名', en: 'Given name' },
  required: true,
  leadField: 'firstName',
} as const
const COMPANY = {
  key: 'company',
  type: 'text',
  label: { ja: '会社名', en: 'Company' },
  required: false,
  leadField: 'companyName',
} as const

const CONSENT = {
  wording: {
    ja: 'ミナモ計装株式会社から、製品やセミナーのご案内をメールで受け取ることに同意します。いつでも配信を停止できます。',
    en: 'I agree to receive mail from Minamo Instruments about products and seminars. I can stop it at any time.',
  },
  version: '2026-04',
  channel: 'email',
} as const

/** A form with its id and the name by which colleagues know it. */
export interface DemoForm {
  readonly id: string
  readonly name: string
  readonly definition: FormDefinition
}

/** The forms beside the one of the guide, which belongs to the demo's web site. */
export const DEMO_FORMS: readonly DemoForm[] = [
  {
    id: 'newsletter',
    name: 'メールマガジン登録フォーム',
    definition: {
      format: 1,
      title: { ja: '保全のヒントをメールで', en: 'Maintenance tips by mail' },
      intro: {
        ja: '月に2回、現場で使える保全のヒントをお届けします。',
        en: 'Twice a month: maintenance tips that work on the floor.',
      },
      fields: [EMAIL, LAST_NAME, FIRST_NAME, COMPANY],
      consent: { ...CONSENT, required: true },
      submit: { ja: '登録する', en: 'Subscribe' },
      thanks: {
        title: { ja: 'ご登録ありがとうございます', en: 'Thank you for subscribing' },
        text: { ja: '最初のメールをお送りしました。', en: 'The first letter is on its way.' },
      },
      repeatAfterHours: 24,
    },
  },
  {
    id: 'seminar',
    name: 'オンライン相談会 申込フォーム',
    definition: {
      format: 1,
      title: { ja: '予兆保全オンライン相談会', en: 'Predictive maintenance online clinic' },
      intro: {
        ja: '設備ごとの疑問に、当社の技術者がその場でお答えします。',
        en: 'Our engineers answer your questions about your machines on the spot.',
      },
      fields: [{ ...COMPANY, required: true }, LAST_NAME, FIRST_NAME, EMAIL],
      consent: { ...CONSENT, required: false },
      submit: { ja: '申し込む', en: 'Register' },
      thanks: {
        title: { ja: 'お申し込みありがとうございます', en: 'Thank you for registering' },
        text: {
          ja: '当日の参加方法は、前日までにメールでお送りします。',
          en: 'How to join is sent by mail the day before.',
        },
      },
      repeatAfterHours: 24,
    },
  },
  {
    id: 'contact',
    name: 'お問い合わせフォーム',
    definition: {
      format: 1,
      title: { ja: 'お問い合わせ', en: 'Contact us' },
      fields: [
        { ...COMPANY, required: true },
        LAST_NAME,
        FIRST_NAME,
        EMAIL,
        {
          key: 'phone',
          type: 'tel',
          label: { ja: '電話番号', en: 'Telephone' },
          required: false,
          leadField: 'phone',
        },
        {
          key: 'inquiry',
          type: 'textarea',
          label: { ja: 'お問い合わせの内容', en: 'Your question' },
          required: true,
          leadField: 'inquiryText',
        },
      ],
      consent: { ...CONSENT, required: false },
      submit: { ja: '送信する', en: 'Send' },
      thanks: {
        title: { ja: 'お問い合わせありがとうございます', en: 'Thank you for writing' },
        text: { ja: '1営業日以内に担当者からご連絡します。', en: 'We answer within one working day.' },
      },
      repeatAfterHours: 24,
    },
  },
]
