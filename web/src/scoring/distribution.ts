import type { ScoreDistribution } from '@shirube/contract'

/** People within one bar of the chart: from a total up to, not including, the next bar's. */
export interface ScoreBar {
  readonly from: number
  readonly people: number
}

const BARS = 20

/** The end of the scale: twice the hot threshold, as a whole number of bars. */
export function topOf(hot: number): number {
  const width = Math.max(1, Math.ceil((Math.max(hot, 1) * 2) / BARS))
  return width * BARS
}

/** How many people lie in each bar up to `top`; the last holds whoever lies above. */
export function barsOf(totals: ScoreDistribution['totals'], top: number): readonly ScoreBar[] {
  const width = top / BARS
  const bars = Array.from({ length: BARS }, (_, n) => ({ from: n * width, people: 0 }))
  for (const { total, people } of totals) {
    const bar = bars[Math.min(BARS - 1, Math.floor(total / width))]
    if (bar) bar.people += people
  }
  return bars
}

/** How many people lie below MQL, at MQL, and at hot. */
export function peopleInBands(
  totals: ScoreDistribution['totals'],
  { mql, hot }: { readonly mql: number; readonly hot: number },
): { readonly below: number; readonly mql: number; readonly hot: number } {
  const sum = (from: number, to: number): number =>
    totals.reduce((all, { total, people }) => (total >= from && total < to ? all + people : all), 0)
  return {
    below: sum(Number.NEGATIVE_INFINITY, mql),
    mql: sum(mql, hot),
    hot: sum(hot, Number.POSITIVE_INFINITY),
  }
}
