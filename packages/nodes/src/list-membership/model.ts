import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  list: z.string().max(120),
  change: z.enum(['add', 'remove']),
})
export type ListMembership = z.infer<typeof schema>

/** Flow: adds the lead to a list, or takes it off (リストに追加・解除). */
export const model: NodeModel<ListMembership> = {
  type: 'list-membership',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ list: '', change: 'add' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
