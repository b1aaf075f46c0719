import { staffChoiceSchema } from '@shirube/engine'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  to: staffChoiceSchema,
  subject: z.string().max(200),
  body: z.string().max(4000),
})
export type NotifyColleague = z.infer<typeof schema>

/** Sales: tells a colleague about the lead by mail (担当者に知らせる). */
export const model: NodeModel<NotifyColleague> = {
  type: 'notify-colleague',
  version: 1,
  family: 'sales',
  role: 'step',
  speaks: [],
  reachesLead: false,
  schema,
  defaults: () => ({ to: { kind: 'owner' }, subject: '', body: '' }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
