import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import type { Judged, ReplayTally, SideTally } from './replay-tally.ts'

/** How well a rule set foretold what sales said; a share is missing where nobody was judged. */
export interface ReplayFigures {
  /** Of those that it held hot, the share that sales was glad of. */
  readonly precision?: number
  /** Of those that sales was glad of, the share that it held hot. */
  readonly recall?: number
  /** The middle of the days by which the good ones were hot before they were given to sales. */
  readonly daysAhead?: number
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole)

function median(histogram: Readonly<Record<string, number>>): number | undefined {
  const rows = Object.entries(histogram).map(([days, leads]) => ({ days: Number(days), leads }))
  const all = rows.reduce((sum, row) => sum + row.leads, 0)
  let seen = 0
  return rows
    .toSorted((a, b) => a.days - b.days)
    .find((row) => {
      seen += row.leads
      return seen * 2 >= all
    })?.days
}

/** Precision, recall and lead time of one side of a replay. */
export function replayFigures(side: SideTally, judged: Judged): ReplayFigures {
  const precision = share(side.judgedHot.good, side.judgedHot.judged)
  const recall = share(side.judgedHot.good, judged.good)
  const daysAhead = median(side.ahead)
  return {
    ...(precision !== undefined && { precision }),
    ...(recall !== undefined && { recall }),
    ...(daysAhead !== undefined && { daysAhead }),
  }
}

/** A band of the score, and how its judged leads fared beside all of them: 2 is twice as well (S52). */
export interface BandLift extends Judged {
  readonly band: string
  readonly lift?: number
}

/** The lift of each band, the lowest first. */
export function liftByBand(
  rules: Pick<ScoreRuleSet, 'bands'>,
  { judged }: Pick<ReplayTally, 'judged'>,
  side: SideTally,
): readonly BandLift[] {
  const all = share(judged.good, judged.judged)
  return rules.bands.map(({ id }) => {
    const own = side.bands[id] ?? { judged: 0, good: 0 }
    const rate = share(own.good, own.judged)
    const lift = rate === undefined || all === undefined || all === 0 ? undefined : rate / all
    return { band: id, ...own, ...(lift !== undefined && { lift }) }
  })
}
