import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const schema = z.strictObject({
  reaction: z.enum(['opened', 'clicked']),
  /** Ids of the mails, a reaction to any of which lets the lead in; none named means every mail. */
  mails: z.array(z.string().min(1).max(120)).max(50),
})
export type MailReacted = z.infer<typeof schema>

/** When: a mail was opened, or a link in it clicked (メールに反応). */
export const model: NodeModel<MailReacted> = {
  type: 'mail-reacted',
  version: 1,
  family: 'trigger',
  role: 'trigger',
  speaks: ['when'],
  reachesLead: false,
  schema,
  defaults: () => ({ reaction: 'clicked', mails: [] }),
  ports: () => [{ id: 'next', main: true }],
  suspends: () => false,
  migrations: {},
}
