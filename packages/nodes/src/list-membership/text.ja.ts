import type { NodeText } from '@shirube/engine'

/** The words of "add to or remove from a list", in Japanese. */
export const ja = {
  name: 'リストに追加・解除',
  plate: 'リスト',
  titles: { add: '{list}に追加', remove: '{list}から外す' },
  summaries: { add: 'リストに追加', remove: 'リストから外す' },
  sentences: { change: 'リスト{list}{change}。' },
  ports: { next: '次へ' },
  takers: { next: '次へ進む人' },
  problems: {},
  words: { add: 'に追加します', remove: 'から外します' },
} as const satisfies NodeText
