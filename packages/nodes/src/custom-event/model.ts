import { payloadTestSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  /** The slug under which the event is sent in: `trial-started` for `custom.trial-started`. */
  event: z.string().max(60),
  /** What the event must carry; all of it. */
  where: z.array(payloadTestSchema).max(20),
})
export type CustomEvent = z.infer<typeof schema>

/** When: something happened that the organisation itself defined and sends in (カスタムイベント). */
export const model: NodeModel<CustomEvent> = {
  type: 'custom-event',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ event: '', where: [] }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
