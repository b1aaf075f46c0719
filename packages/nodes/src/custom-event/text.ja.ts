import type { NodeText } from '@shirube/engine'

/** The words of "custom event", in Japanese. */
export const ja = {
  name: 'カスタムイベント',
  plate: '開始条件',
  titles: { start: '{event}' },
  summaries: { any: 'カスタムイベント', where: '条件つき' },
  sentences: { start: '{event}人から始めます。' },
  ports: { next: '次へ' },
  takers: { next: 'カスタムイベントが起きた人' },
  problems: {},
  words: { unset: 'カスタムイベント（未設定）が起きた' },
} as const satisfies NodeText
