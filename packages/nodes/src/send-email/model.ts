import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  mail: z.string().max(120),
  /** Transactional mail answers a request of the lead: it needs no consent and keeps no quiet hours. */
  purpose: z.enum(['marketing', 'transactional']),
})
export type SendEmail = z.infer<typeof schema>

/** Where and what: sends a mail to the lead (メールを送信). */
export const model: NodeModel<SendEmail> = {
  type: 'send-email',
  version: 1,
  family: 'channel',
  role: 'step',
  speaks: ['where', 'what'],
  reachesLead: true,
  schema,
  defaults: () => ({ mail: '', purpose: 'marketing' }),
  ports: () => [
    { id: 'undeliverable', optional: true },
    { id: 'sent', main: true },
  ],
  suspends: () => false,
  migrations: {},
}
