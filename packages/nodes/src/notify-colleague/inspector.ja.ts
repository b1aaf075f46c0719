/** The words of the settings of "notify a colleague", in Japanese. */
export const ja = {
  to: '知らせる相手',
  subject: '件名',
  body: '本文',
  bodyHint: '例：検討が進んでいます。今日中に連絡してください',
} as const
