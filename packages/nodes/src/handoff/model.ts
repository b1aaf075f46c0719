import { lengthSchema, staffChoiceSchema } from '@shirube/engine'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  to: staffChoiceSchema,
  /** What sales should know, shown beside the reasons. */
  note: z.string().max(4000),
  answerIn: lengthSchema,
  /** Who hears of a handoff that nobody answered in time; the organisation's own choice when missing. */
  escalateTo: staffChoiceSchema.optional(),
})
export type Handoff = z.infer<typeof schema>

/** Sales: gives the lead to sales and waits for the answer (引き渡す). */
export const model: NodeModel<Handoff> = {
  type: 'handoff',
  version: 1,
  family: 'sales',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ to: { kind: 'roundRobin', team: '' }, note: '', answerIn: { amount: 1, unit: 'day' } }),
  ports: () => [
    { id: 'rejected' },
    { id: 'held', optional: true },
    { id: 'overdue', optional: true },
    { id: 'accepted', main: true },
  ],
  suspends: () => true,
  migrations: {},
}
