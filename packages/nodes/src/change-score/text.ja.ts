import type { NodeText } from '@shirube/engine'

/** The words of "add or subtract points", in Japanese. */
export const ja = {
  name: 'スコアを加減',
  plate: '加減',
  titles: { add: '{points}を加える', take: '{points}を引く' },
  summaries: { axis: '{axis}' },
  sentences: {
    add: 'スコア（{axis}）に{points}を加えます。',
    take: 'スコア（{axis}）から{points}を引きます。',
    addFor: '「{note}」として、スコア（{axis}）に{points}を加えます。',
    takeFor: '「{note}」として、スコア（{axis}）から{points}を引きます。',
  },
  ports: { next: '次へ' },
  takers: { next: '次へ進む人' },
  problems: { noPoints: '0点では何も変わりません' },
  words: { one: '{points}点', many: '{points}点' },
} as const satisfies NodeText
