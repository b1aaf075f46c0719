import type { Problem } from '@shirube/contract'
import type { Localised } from '@shirube/kernel'

/** The status and the title of each kind of refusal. */
export const PROBLEMS = {
  bad_input: { status: 400, title: { ja: '入力内容に誤りがあります', en: 'The input does not fit' } },
  unauthenticated: { status: 401, title: { ja: 'ログインが必要です', en: 'Not signed in' } },
  forbidden: { status: 403, title: { ja: '権限がありません', en: 'Not allowed' } },
  not_found: { status: 404, title: { ja: '見つかりません', en: 'Not found' } },
  conflict: {
    status: 409,
    title: { ja: '今の状態では行えません', en: 'This does not fit what is there now' },
  },
  too_large: { status: 413, title: { ja: 'データが大きすぎます', en: 'Too large' } },
  too_many: { status: 429, title: { ja: '回数が多すぎます', en: 'Too many' } },
  expired: { status: 410, title: { ja: '有効期限が切れています', en: 'No longer valid' } },
  not_configured: { status: 503, title: { ja: '設定が足りません', en: 'Not configured' } },
  unavailable: { status: 503, title: { ja: '一時的に利用できません', en: 'Not available just now' } },
  internal: { status: 500, title: { ja: '内部エラーが発生しました', en: 'Something went wrong' } },
} as const satisfies Record<Problem['code'], { status: number; title: Localised }>

/** What is said where the refusal has no words of its own. */
export const DETAILS = {
  noRoute: { ja: 'このアドレスはありません', en: 'There is nothing at this address' },
  notFound: {
    ja: '対象が見つかりません。削除された可能性があります',
    en: 'It is not there; it may have been removed',
  },
  invalid: { ja: '{n}か所に誤りがあります', en: 'Places at fault: {n}' },
  json: { ja: 'JSONとして読み取れません', en: 'This is not JSON' },
  mediaType: { ja: 'このデータ形式は受け付けていません', en: 'This media type is not taken' },
  tooLarge: { ja: '送信できる大きさを超えています', en: 'This is larger than what is taken' },
  tooMany: { ja: 'しばらく待ってからやり直してください', en: 'Wait a little and try again' },
  unavailable: {
    ja: 'データベースに接続できません。しばらく待ってからやり直してください',
    en: 'The database cannot be reached. Wait a little and try again',
  },
  internal: {
    ja: 'しばらくしてからやり直してください。続く場合は、番号 {id} を管理者に伝えてください',
    en: 'Try again in a little while. If it stays, tell the administrator the number {id}',
  },
} as const satisfies Record<string, Localised>
