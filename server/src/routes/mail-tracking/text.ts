import type { Language } from '@shirube/kernel'

/** Every word of the pages that links in mails lead to. */
interface MailPageText {
  readonly unsubscribe: {
    readonly title: string
    readonly text: string
    readonly button: string
    readonly keep: string
  }
  readonly unsubscribed: { readonly title: string; readonly text: string }
  readonly unknown: { readonly title: string; readonly text: string }
}

const ja: MailPageText = {
  unsubscribe: {
    title: 'メールの配信停止',
    text: '{organisation}からのメールの配信を停止します。よろしければ、下のボタンを押してください。',
    button: '配信を停止する',
    keep: '停止しない場合は、このページを閉じてください。何も変わりません。',
  },
  unsubscribed: {
    title: '配信を停止しました',
    text: '{organisation}からのメールは、今後お送りしません。すでに送信の途中だったものが届くことがあります。',
  },
  unknown: {
    title: 'このリンクは使えません',
    text: 'アドレスが途中で切れているか、古くなっている可能性があります。お手数ですが、メールのリンクをもう一度開いてください。',
  },
}

const en: MailPageText = {
  unsubscribe: {
    title: 'Unsubscribe',
    text: 'You will receive no more email from {organisation}. Press the button if that is what you want.',
    button: 'Unsubscribe',
    keep: 'If not, just close this page. Nothing changes.',
  },
  unsubscribed: {
    title: 'You are unsubscribed',
    text: '{organisation} will send you no more email. One that was already on its way may still arrive.',
  },
  unknown: {
    title: 'This link does not work',
    text: 'The address may have been cut off, or it is too old. Open the link in the mail once more.',
  },
}

export const MAIL_PAGE_TEXT = { ja, en } as const satisfies Record<Language, MailPageText>
