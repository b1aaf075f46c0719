import { type Axis, axisSchema, NO_SCORES, type Scores } from '@shirube/audience'
import { z } from 'zod'

/** Points that a rule gave or took, and why (D6): the rule, the event, the time. A score is the sum of its entries. */
export const scoreEntrySchema = z.object({
  ruleId: z.string(),
  /** The version of the rule set that decided. */
  ruleSet: z.number().int(),
  axis: axisSchema,
  points: z.number().int(),
  /** The event that gave the points; of a decay entry the one whose points grow old. */
  eventSeq: z.number().int(),
  /** When the event occurred; of a decay entry, the job's day. */
  at: z.number().int(),
  /** The rule was met, what it holds for ceased, or its points grew old. */
  reason: z.enum(['met', 'withdrawn', 'decay']),
  /** What the points were given for once: a message, a link, a material. */
  subject: z.string().optional(),
})
export type ScoreEntry = Readonly<z.infer<typeof scoreEntrySchema>>

/** Points on an axis, wherever they come from. */
export type AxisPoints = Pick<ScoreEntry, 'axis' | 'points'>

/** The scores after these points. */
export function addPoints(scores: Scores, entries: readonly AxisPoints[]): Scores {
  const sum: Record<Axis, number> = { ...scores }
  for (const entry of entries) sum[entry.axis] += entry.points
  return sum
}

/** The score that entries add up to. */
export const sumOf = (entries: readonly AxisPoints[]): Scores => addPoints(NO_SCORES, entries)
