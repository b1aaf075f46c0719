import type { NodeText } from '@shirube/engine'

/** The words of "joined a segment", in Japanese. */
export const ja = {
  name: 'セグメントに入る',
  plate: '開始条件',
  titles: { start: '{segment}に入る' },
  summaries: { start: 'セグメント{segment}' },
  sentences: { start: 'セグメント{segment}に入った人から始めます。' },
  ports: { next: '次へ' },
  takers: { next: 'セグメントに入った人' },
  problems: {},
  words: {},
} as const satisfies NodeText
