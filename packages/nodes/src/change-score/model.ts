import { axisSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  axis: axisSchema,
  points: z.number().int().min(-1000).max(1000),
  /** Why, as it stands beside the points in the lead's score. */
  note: z.string().max(200),
})
export type ChangeScore = z.infer<typeof schema>

/** Score: adds points on one axis, or takes some away (スコアを加減). */
export const model: NodeModel<ChangeScore> = {
  type: 'change-score',
  version: 1,
  family: 'score',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ axis: 'site', points: 3, note: '' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
