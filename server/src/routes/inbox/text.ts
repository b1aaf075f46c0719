import type { Language } from '@shirube/kernel'

/** Every word of the built-in inbox. */
interface InboxText {
  readonly title: string
  readonly lead: string
  readonly empty: string
  readonly subject: string
  readonly noSubject: string
  readonly from: string
  readonly to: string
  readonly returnTo: string
  readonly received: string
  readonly back: string
  readonly shown: string
  readonly text: string
  readonly headers: string
  readonly raw: string
  readonly gone: string
  readonly otherLanguage: string
}

const ja: InboxText = {
  title: '受信箱',
  lead: 'Shirube が送ったメールは、すべてここに届きます。外部には送信されません。新しいものから{n}件を表示しています。',
  empty: 'まだメールは届いていません。',
  subject: '件名',
  noSubject: '（件名なし）',
  from: '差出人',
  to: '宛先',
  returnTo: 'エラーの返送先',
  received: '受信日時',
  back: '受信箱に戻る',
  shown: 'メールの表示',
  text: 'テキスト',
  headers: 'ヘッダー',
  raw: 'ソースをダウンロード',
  gone: 'このメールは見つかりません。',
  otherLanguage: 'English',
}

const en: InboxText = {
  title: 'Inbox',
  lead: 'Every email that Shirube sends arrives here; nothing leaves this machine. The newest {n} are shown.',
  empty: 'No email has arrived yet.',
  subject: 'Subject',
  noSubject: '(no subject)',
  from: 'From',
  to: 'To',
  returnTo: 'Errors go to',
  received: 'Received',
  back: 'Back to the inbox',
  shown: 'As it is shown',
  text: 'Text',
  headers: 'Headers',
  raw: 'Download the source',
  gone: 'There is no such email.',
  otherLanguage: '日本語',
}

export const INBOX_TEXT = { ja, en } as const satisfies Record<Language, InboxText>
