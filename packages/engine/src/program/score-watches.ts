import { type EventMatch, type ScoreMeasure, scoreMeasureSchema } from '@shirube/audience'
import type { Program } from './program.ts'

/** A height of the score that a program listens for, or with `withinDays` a rise by so much. */
export interface ScoreWatch {
  readonly measure: ScoreMeasure
  readonly value: number
  readonly withinDays?: number
}

/** The crossing that an event match asks about, if it asks about one. */
function watchIn(match: EventMatch): readonly ScoreWatch[] {
  if (match.kind !== 'score.crossed') return []
  const asked = (field: string): unknown => {
    const test = match.where?.find((t) => t.field === field)
    return test?.op === 'is' ? test.value : undefined
  }
  const measure = scoreMeasureSchema.safeParse(asked('measure'))
  const value = asked('threshold')
  const withinDays = asked('withinDays')
  if (!measure.success || typeof value !== 'number') return []
  return [{ measure: measure.data, value, ...(typeof withinDays === 'number' && { withinDays }) }]
}

/** Every crossing of the score that a program asks about: at its entries, its waits, its goals and exit rules. */
export const scoreWatchesOf = (program: Program): readonly ScoreWatch[] => [
  ...program.entries.flatMap(({ start }) => (start.kind === 'event' ? watchIn(start.match) : [])),
  ...program.watches.flatMap(({ on }) => (on.kind === 'event' ? watchIn(on.match) : [])),
  ...program.code.flatMap(({ instruction }) =>
    instruction.op === 'wait' ? instruction.arms.flatMap((arm) => watchIn(arm.match)) : [],
  ),
]
