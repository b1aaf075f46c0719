import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('hand') }),
  z.strictObject({ by: z.literal('list'), list: z.string().max(120) }),
])
export type Added = z.infer<typeof schema>

/** When: a colleague put the lead in by hand, or the lead was added to a list (手動またはリストで追加). */
export const model: NodeModel<Added> = {
  type: 'added',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ by: 'hand' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
