import type { NodeText } from '@shirube/engine'

/** The words of "score crossed a threshold", in Japanese. */
export const ja = {
  name: 'スコアが基準に到達',
  plate: '開始条件',
  titles: { up: 'スコアが{threshold}以上', down: 'スコアが{threshold}未満', rise: 'スコアが{threshold}上昇' },
  summaries: { up: '{measure}', down: '{measure}', rise: '{measure}・{days}以内' },
  sentences: {
    start: 'スコア（{measure}）が{threshold}{direction}人から始めます。',
    rise: 'スコア（{measure}）が{days}以内に{threshold}以上{direction}人から始めます。',
  },
  ports: { next: '次へ' },
  takers: { next: 'スコアが基準に達した人' },
  problems: {},
  words: {
    points: '{threshold}点',
    days: '{days}日',
    up: '以上になった',
    down: '未満になった',
    rise: '上がった',
  },
} as const satisfies NodeText
