import {
  type Condition,
  type EventMatch,
  type ScoreMeasure,
  scoreMeasureSchema,
  topicsOf,
} from '@shirube/audience'
import type { Instruction, Target } from './instruction.ts'
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

/** The crossings that a condition counts: one that nobody listened for would never have been told. */
export const scoreWatchesIn = (condition: Condition | undefined): readonly ScoreWatch[] =>
  condition === undefined ? [] : topicsOf(condition).matches.flatMap(watchIn)

function watchedBy(instruction: Instruction<Target>): readonly ScoreWatch[] {
  if (instruction.op === 'decide') return instruction.cases.flatMap((one) => scoreWatchesIn(one.when))
  if (instruction.op !== 'wait') return []
  return [
    ...instruction.arms.flatMap((arm) => watchIn(arm.match)),
    ...scoreWatchesIn(instruction.until?.when),
  ]
}

/**
 * Every crossing of the score that a program asks about: at its entries, its waits and branches, its goals and exit
 * rules.
 */
export const scoreWatchesOf = (program: Program): readonly ScoreWatch[] => [
  ...program.entries.flatMap(({ start }) =>
    start.kind === 'event' ? [...watchIn(start.match), ...scoreWatchesIn(start.when)] : [],
  ),
  ...program.watches.flatMap(({ on }) => (on.kind === 'event' ? watchIn(on.match) : scoreWatchesIn(on.when))),
  ...program.code.flatMap(({ instruction }) => watchedBy(instruction)),
]
