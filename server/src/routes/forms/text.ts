import type { Language, Localised } from '@shirube/kernel'
import type { AnswerFault } from '@shirube/runtime'

/** Every word of the form pages that the form itself does not bring. */
export interface FormText {
  readonly required: string
  readonly choose: string
  readonly submit: string
  readonly faultsTitle: string
  readonly faults: Readonly<Record<AnswerFault, string>>
  readonly again: string
  readonly many: string
  readonly download: string
  readonly downloadHint: string
  readonly leaveEmpty: string
  readonly otherLanguage: string
  /** On a device for many people: the next one begins. */
  readonly next: string
}

const ja: FormText = {
  required: '必須',
  choose: '選択してください',
  submit: '送信する',
  faultsTitle: '入力内容をご確認ください',
  faults: {
    missing: '入力してください',
    email: 'メールアドレスの形式で入力してください',
    number: '数字で入力してください',
    date: '日付を入力してください（例：2026-04-01）',
    option: '選択肢から選んでください',
    long: '文字数が多すぎます',
    consent: '同意いただける場合はチェックを入れてください',
  },
  again: '送信できませんでした。お手数ですが、もう一度「送信」を押してください。',
  many: '送信が続いたため、受け付けられませんでした。しばらくしてからお試しください。',
  download: '資料をダウンロード',
  downloadHint: 'このリンクは14日間有効です。',
  leaveEmpty: 'この欄には何も入力しないでください',
  otherLanguage: 'English',
  next: '次の方はこちら',
}

const en: FormText = {
  required: 'Required',
  choose: 'Choose one',
  submit: 'Send',
  faultsTitle: 'Check what you entered',
  faults: {
    missing: 'Enter this',
    email: 'Enter an email address',
    number: 'Enter a number',
    date: 'Enter a date, such as 2026-04-01',
    option: 'Choose one of the options',
    long: 'This is too long',
    consent: 'Tick the box if you agree',
  },
  again: 'This could not be sent. Press Send once more.',
  many: 'Too many were sent in a row. Try again in a little while.',
  download: 'Download the document',
  downloadHint: 'This link works for 14 days.',
  leaveEmpty: 'Leave this field empty',
  otherLanguage: '日本語',
  next: 'Next person',
}

export const FORM_TEXT = { ja, en } as const satisfies Record<Language, FormText>

/** Said where a form is not, or no longer, open. */
export const CLOSED: { readonly title: Localised; readonly text: Localised } = {
  title: { ja: 'このフォームは公開されていません', en: 'This form is not open' },
  text: {
    ja: 'アドレスをご確認ください。受付を終了した可能性もあります。',
    en: 'Check the address. The form may also have been closed.',
  },
}
