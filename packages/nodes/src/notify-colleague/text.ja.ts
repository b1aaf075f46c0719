import type { NodeText } from '@shirube/engine'

/** The words of "notify a colleague", in Japanese. */
export const ja = {
  name: '担当者に知らせる',
  plate: '社内通知',
  titles: { tell: '担当者に知らせる' },
  summaries: { tell: '{to}へ' },
  sentences: { tell: '{to}に、件名「{subject}」のメールで知らせます。' },
  ports: { next: '次へ' },
  takers: { next: '次へ進む人' },
  problems: { noSubject: '件名が未設定です' },
  words: { noSubject: '（未設定）' },
} as const satisfies NodeText
