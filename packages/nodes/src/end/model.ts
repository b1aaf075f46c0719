import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({})
export type End = z.infer<typeof schema>

/** Flow: the run is over (終了). */
export const model: NodeModel<End> = {
  type: 'end',
  version: 1,
  family: 'flow',
  role: 'end',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({}),
  ports: () => [],
  suspends: () => false,
  migrations: {},
}
