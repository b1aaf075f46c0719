import { conditionSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const OTHERWISE = 'otherwise'

const caseSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/u)
    .refine((id) => id !== OTHERWISE),
  title: z.string().max(120).optional(),
  /** Null is no choice yet. */
  when: conditionSchema.nullable(),
})

const schema = z.strictObject({
  /** Asked in this order; the first that holds is taken. */
  cases: z
    .array(caseSchema)
    .min(1)
    .max(10)
    .refine((cases) => new Set(cases.map(({ id }) => id)).size === cases.length, {
      message: 'two ways share an id',
    }),
})
export type Branch = z.infer<typeof schema>

/** Flow: sends each lead the first way whose condition it meets (分ける). */
export const model: NodeModel<Branch> = {
  type: 'branch',
  version: 1,
  family: 'flow',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ cases: [{ id: 'a', when: null }] }),
  ports: ({ cases }) => [...cases.map(({ id }) => ({ id })), { id: OTHERWISE, main: true }],
  suspends: () => false,
  migrations: {},
}
