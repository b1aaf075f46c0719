import type { NodeText } from '@shirube/engine'

/** The words of "custom event", in Japanese. */
export const ja = {
  name: 'カスタムの行動',
  titles: { start: '{event}' },
  summaries: { any: 'カスタムの行動', where: '条件つき' },
  sentences: { start: '{event}人から始めます。' },
  ports: { next: '次へ' },
  takers: { next: 'その行動をした人' },
  problems: {},
  words: { unset: 'カスタムの行動（未設定）をした' },
} as const satisfies NodeText
