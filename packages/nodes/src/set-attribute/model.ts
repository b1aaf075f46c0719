import { fieldValueSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  /** A field of every lead, or a custom one as `custom.<id>`. */
  field: z.string().max(80),
  /** Null empties the field. */
  value: fieldValueSchema.nullable(),
})
export type SetAttribute = z.infer<typeof schema>

/** Flow: writes a field of the lead (項目を更新). */
export const model: NodeModel<SetAttribute> = {
  type: 'set-attribute',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ field: '', value: '' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
