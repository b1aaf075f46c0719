import type { NodeText } from '@shirube/engine'

/** The words of "end", in Japanese. */
export const ja = {
  name: '終了',
  plate: '終了',
  titles: { end: '終了' },
  summaries: { end: 'ここで終わり' },
  sentences: { end: 'ここで終了します。' },
  ports: {},
  takers: {},
  problems: {},
  words: {},
} as const satisfies NodeText
