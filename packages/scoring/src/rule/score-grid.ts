import { z } from 'zod'

const linesSchema = z
  .array(z.number().int().min(-10_000).max(10_000))
  .min(1)
  .max(3)
  .refine((lines) => lines.every((line, i) => i === 0 || line > (lines[i - 1] ?? line)), {
    message: 'each line must lie above the one before',
  })

/**
 * Heights by axis: of fit (what the company and the person are) and of engagement (what they do). Together they are
 * a grid; to cross a line of it, up or down, is an event.
 */
export const scoreGridSchema = z.object({ fit: linesSchema, engagement: linesSchema })
export type ScoreGrid = z.infer<typeof scoreGridSchema>

/** The lines that are proposed where nobody has drawn any. */
export const PROPOSED_GRID: ScoreGrid = { fit: [1, 3], engagement: [5, 15] }

/** A stretch of one axis between two lines; the upper end is not included. */
export interface GridStretch {
  readonly from?: number
  readonly below?: number
}

/** The stretches that lines make, the lowest first. */
export const stretchesOf = (lines: readonly number[]): readonly GridStretch[] =>
  Array.from({ length: lines.length + 1 }, (_, at) => {
    const [from, below] = [lines[at - 1], lines[at]]
    return { ...(from !== undefined && { from }), ...(below !== undefined && { below }) }
  })
