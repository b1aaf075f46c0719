import { scoreMeasureSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  measure: scoreMeasureSchema,
  threshold: z.number().int().min(-10_000).max(10_000),
  direction: z.enum(['up', 'down']),
  /** Set when the threshold is a rise within so many days rather than a height; always upward. */
  withinDays: z.number().int().min(1).max(365).optional(),
})
export type ScoreCrossed = z.infer<typeof schema>

/** When: a score rose to a threshold, fell below it, or rose by so much within some days (スコアが基準に到達, S9). */
export const model: NodeModel<ScoreCrossed> = {
  type: 'score-crossed',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ measure: 'total', threshold: 10, direction: 'up' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
