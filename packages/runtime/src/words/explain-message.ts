import type { Localised } from '@shirube/kernel'
import type { Refusal } from '../dispatch/judge.ts'
import type { Outcome } from '../dispatch/outcome.ts'
import type { WritingFault } from '../dispatch/written.ts'

type Reason =
  | Refusal
  | WritingFault
  | Extract<Outcome, { readonly reason: string }>['reason']
  | 'sending-hours'
  | 'gave-up'
  | 'in-doubt'
  | 'unanswered'
  | 'owner-gone'
  | 'seen'
  | 'resent'

const BAD_CONTENT = {
  ja: 'この人の情報を差し込めず、メールを作れませんでした。差し込みを確認してください',
  en: 'The mail could not be filled in for this person. Check its values',
} as const

const WORDS: Readonly<Record<Reason, Localised>> = {
  'lead-gone': { ja: 'リードが削除されているため、送りませんでした', en: 'Not sent: the lead is gone' },
  'no-address': { ja: 'メールアドレスがないため、送りませんでした', en: 'Not sent: there is no address' },
  'no-consent': { ja: '配信許諾がないため、送りませんでした', en: 'Not sent: there is no consent' },
  suppressed: {
    ja: '配信停止か、以前に届かなかったアドレスのため、送りませんでした',
    en: 'Not sent: the address has unsubscribed, or could not be reached before',
  },
  excluded: {
    ja: '社内・競合など送信しないリストに入っているため、送りませんでした',
    en: 'Not sent: the lead is on a list that gets no mail (own people, competitors)',
  },
  'asset-missing': { ja: 'メールの内容が見つかりませんでした', en: 'The content of the mail was not found' },
  'liquid-limit': BAD_CONTENT,
  'liquid-error': BAD_CONTENT,
  'bad-content': BAD_CONTENT,
  'bad-header': {
    ja: '宛先か件名に使えない文字があり、メールを作れませんでした',
    en: 'The address or the subject holds what a mail cannot carry',
  },
  'no-such-address': {
    ja: '宛先のアドレスがありません。このアドレスには今後送りません',
    en: 'There is no such address. Nothing more is sent to it',
  },
  refused: { ja: '相手のサーバーに受け取りを断られました', en: 'The other side refused it' },
  'gave-up': {
    ja: '3日間くり返しましたが、届けられませんでした',
    en: 'Given up after trying for three days',
  },
  unreached: {
    ja: '送信サーバーにつながりませんでした。自動で再試行します',
    en: 'The mail server could not be reached. It is tried again',
  },
  closing: {
    ja: '送信サーバーが接続を閉じました。自動で再試行します',
    en: 'The mail server closed the connection. It is tried again',
  },
  'refused-for-now': {
    ja: '相手のサーバーが今は受け取れないと答えました。自動で再試行します',
    en: 'The other side does not take it now. It is tried again',
  },
  'provider-refuses': {
    ja: '送信サーバーが受け付けません。接続の設定か送信元アドレスを確認してください。直れば自動で送ります',
    en: 'The mail server does not take our mail. Check its settings and the sender’s address; then it goes out by itself',
  },
  'sending-hours': {
    ja: '送信しない時間帯・休業日・送信数の上限のため、送れる時刻を待っています',
    en: 'Waits for the time when it may be sent: quiet hours, a closed day or a cap',
  },
  'in-doubt': {
    ja: '届いたか分からなかったため、もう一度送ります',
    en: 'It was not known whether it arrived, so it is sent again',
  },
  unanswered: {
    ja: '送り終える直前に返事が途切れました。二重に送らないため、再送していません',
    en: 'The answer broke off at the very end. It is not sent again, so that nobody gets it twice',
  },
  'owner-gone': {
    ja: '送っている最中に処理が止まりました。二重に送らないため、再送していません',
    en: 'The sending process ended in the middle. It is not sent again, so that nobody gets it twice',
  },
  seen: { ja: '開封かクリックがあり、届いたとわかりました', en: 'It was opened, so it has arrived' },
  resent: {
    ja: 'もう一度送りました。この1通が届いたかどうかはわからないままです',
    en: 'Sent once more. Of this copy nobody will know whether it arrived',
  },
}

const BY_PERSON: Readonly<Record<string, Localised>> = {
  accepted: { ja: '担当者が「届いた」と確認しました', en: 'A colleague found out that it arrived' },
  failed: {
    ja: '担当者が「届いていない」と確認しました',
    en: 'A colleague found out that it did not arrive',
  },
}

const BY_STATE: Readonly<Record<string, Localised>> = {
  accepted: { ja: '相手のサーバーが受け取りました', en: 'The other side has taken it' },
  queued: { ja: 'まもなく送ります', en: 'About to be sent' },
  claimed: { ja: 'まもなく送ります', en: 'About to be sent' },
  data_started: { ja: '送っています', en: 'Being sent' },
}

const UNKNOWN: Localised = { ja: '理由は記録されていません', en: 'No reason was recorded' }

const isReason = (reason: string): reason is Reason => Object.hasOwn(WORDS, reason)

/** What happened to a message and why, in words. */
export function explainMessage({
  state,
  reason,
}: {
  readonly state: string
  readonly reason: string | null
}): Localised {
  if (reason === 'person') return BY_PERSON[state] ?? UNKNOWN
  if (reason !== null && isReason(reason)) return WORDS[reason]
  return BY_STATE[state] ?? UNKNOWN
}
