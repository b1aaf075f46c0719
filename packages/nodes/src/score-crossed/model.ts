import { scoreMeasureSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  measure: scoreMeasureSchema,
  threshold: z.number().int().min(-10_000).max(10_000),
  direction: z.enum(['up', 'down']),
})
export type ScoreCrossed = z.infer<typeof schema>

/** When: a score rose to a threshold, or fell below it (スコアが基準に到達). */
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
