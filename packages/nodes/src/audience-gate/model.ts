import { conditionSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  /** Who passes. Everybody is a choice of its own; null is no choice yet. */
  condition: conditionSchema.nullable(),
})
export type AudienceGate = z.infer<typeof schema>

/** Who: only those who meet the condition go on (対象を絞る). */
export const model: NodeModel<AudienceGate> = {
  type: 'audience-gate',
  version: 1,
  family: 'audience',
  role: 'step',
  speaks: ['who'],
  reachesLead: false,
  schema,
  defaults: () => ({ condition: null }),
  ports: () => [{ id: 'no' }, { id: 'yes', main: true }],
  suspends: () => false,
  migrations: {},
}
