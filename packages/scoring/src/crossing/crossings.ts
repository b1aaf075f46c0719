import { measure, type PayloadOf, type Scores } from '@shirube/audience'
import type { ScoreThreshold } from '../rule/score-rule-set.ts'

/** What a `score.crossed` event says. */
export type ScoreCrossing = PayloadOf<'score.crossed'>

/** The thresholds without those that are named twice. */
export function distinct<T extends ScoreThreshold>(thresholds: readonly T[]): readonly T[] {
  return [...new Map(thresholds.map((t) => [JSON.stringify(t, Object.keys(t).sort()), t])).values()]
}

/**
 * The thresholds that the score passed: upward when it reaches the value from below, downward when it falls below.
 * In the order in which they are met: rising from the lowest up, then falling from the highest down.
 */
export function crossings(
  before: Scores,
  after: Scores,
  thresholds: readonly ScoreThreshold[],
): readonly ScoreCrossing[] {
  const passed = distinct(thresholds).flatMap(({ measure: what, value }): ScoreCrossing[] => {
    const from = measure(before, what)
    const to = measure(after, what)
    if (from < value === to < value) return []
    return [
      { measure: what, threshold: value, direction: from < value ? 'up' : 'down', before: from, after: to },
    ]
  })
  const up = passed.filter((crossing) => crossing.direction === 'up')
  const down = passed.filter((crossing) => crossing.direction === 'down')
  return [
    ...up.toSorted((a, b) => a.threshold - b.threshold),
    ...down.toSorted((a, b) => b.threshold - a.threshold),
  ]
}
