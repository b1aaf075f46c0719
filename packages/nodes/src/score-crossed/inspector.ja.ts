/** The words of the settings of "score crossed a threshold", in Japanese. */
export const ja = {
  measure: '評価軸',
  threshold: '基準の点数',
  unit: '点',
  direction: '向き',
  up: '基準以上になったとき',
  down: '基準を下回ったとき',
  rise: '何日かのうちに上がったとき',
  days: '日数',
  daysUnit: '日',
} as const
