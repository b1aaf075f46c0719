import type { NodeText } from '@shirube/engine'

/** The words of "added by hand or list", in Japanese. */
export const ja = {
  name: '手動・リストで追加',
  plate: '開始条件',
  titles: { hand: '手動で追加', list: '{list}に追加' },
  summaries: { hand: '担当者がリードを選んで追加', list: 'リスト{list}' },
  sentences: {
    hand: '{by}で追加した人から始めます。',
    list: '{by}{list}に追加された人から始めます。',
  },
  ports: { next: '次へ' },
  takers: { next: '追加された人' },
  problems: {},
  words: { hand: '手動', list: 'リスト' },
} as const satisfies NodeText
