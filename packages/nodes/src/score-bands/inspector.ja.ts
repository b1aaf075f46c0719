/** The words of the settings of "split by score", in Japanese. */
export const ja = {
  split: '到着した時点のスコア（{measure}）で分けます。',
  measure: '評価軸',
  band: '{band}の人を分けます。',
  from: '下限',
  to: '上限',
  unit: '点',
  rest: 'どれにも合わない人（{band}）は「それ以外」へ進みます。',
  otherwise: 'どれにも合わない人は「それ以外」へ進みます。',
  add: '帯を追加',
} as const
