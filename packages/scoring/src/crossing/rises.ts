import { measure, windowStart } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import { type AxisPoints, addPoints, sumOf } from '../entry/score-entry.ts'
import type { ScoreThreshold } from '../rule/score-rule-set.ts'
import { distinct, type ScoreCrossing } from './crossings.ts'

/** A rise by so many points within so many days (S9). */
export interface ScoreRise extends ScoreThreshold {
  readonly withinDays: number
}

/** Points with their date, whoever gave them. */
export type DatedPoints = AxisPoints & { readonly at: EpochMs }

/**
 * The rises that new points complete: what was gained since the start of the local day `withinDays` before today
 * reaches the value, and did not before. Only upward: that old gains leave the window is no event.
 */
export function rises(
  points: { readonly before: readonly DatedPoints[]; readonly added: readonly DatedPoints[] },
  wanted: readonly ScoreRise[],
  at: { readonly now: EpochMs; readonly zone: string },
): readonly ScoreCrossing[] {
  return distinct(wanted).flatMap(({ measure: what, value, withinDays }): ScoreCrossing[] => {
    const since = windowStart({ amount: withinDays, unit: 'day' }, at.now, at.zone)
    const recent = (entries: readonly DatedPoints[]): readonly DatedPoints[] =>
      entries.filter((e) => e.at >= since)
    const gained = sumOf(recent(points.before))
    const before = measure(gained, what)
    const after = measure(addPoints(gained, recent(points.added)), what)
    if (before >= value || after < value) return []
    return [{ measure: what, threshold: value, direction: 'up', before, after, withinDays }]
  })
}
