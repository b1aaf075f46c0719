import type { FormDefinition, FormReply } from '@shirube/contract'

/** A form that asks for what a document may be given for (S36), to begin with. */
export const newForm = (): FormDefinition => ({
  format: 1,
  title: { ja: '資料請求', en: 'Request our guide' },
  fields: [
    {
      key: 'company',
      type: 'text',
      label: { ja: '会社名', en: 'Company' },
      required: true,
      leadField: 'companyName',
    },
    {
      key: 'department',
      type: 'text',
      label: { ja: '部署', en: 'Department' },
      required: true,
      leadField: 'department',
    },
    {
      key: 'email',
      type: 'email',
      label: { ja: 'メールアドレス', en: 'Email address' },
      required: true,
      leadField: 'email',
    },
  ],
  consent: {
    wording: {
      ja: '製品やセミナーのご案内をメールで受け取ることに同意します。',
      en: 'I agree to receive news about products and seminars by email.',
    },
    version: '1',
    channel: 'email',
    required: false,
  },
  thanks: {
    title: { ja: 'ありがとうございます', en: 'Thank you' },
    text: { ja: 'お申し込みを受け付けました。', en: 'We have received your request.' },
  },
  repeatAfterHours: 24,
})

/** An answer to whoever sends a form in, to begin with. */
export const newReply = (): Extract<FormReply, { kind: 'text' }> => ({
  kind: 'text',
  subject: { ja: 'お申し込みを受け付けました', en: 'We have received your request' },
  body: {
    ja: '{{ lead.companyName }}\n{{ lead.lastName | default: "ご担当者" }} 様\n\nお申し込みいただき、ありがとうございます。\n担当者よりあらためてご連絡します。',
    en: 'Dear {{ lead.lastName | default: "customer" }},\n\nThank you for your request. We will be in touch shortly.',
  },
})
