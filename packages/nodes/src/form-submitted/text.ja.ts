import type { NodeText } from '@shirube/engine'

/** The words of "form submitted", in Japanese. */
export const ja = {
  name: 'フォームを送信',
  plate: '開始条件',
  titles: { any: 'フォームを送信', named: '{forms}を送信' },
  summaries: { any: 'すべてのフォーム', named: '{forms}' },
  sentences: { start: '{forms}を送信した人から始めます。' },
  ports: { next: '次へ' },
  takers: { next: 'フォームを送信した人' },
  problems: {},
  words: { any: 'いずれかのフォーム', named: 'フォーム{names}' },
} as const satisfies NodeText
