import { STAGES, stageSchema } from '@shirube/audience'
import type { NodeModel } from '@shirube/scenario'
import { z } from 'zod'

const mailSchema = z.string().max(120)

const schema = z.strictObject({
  /** For everybody; with `byStage` for those whose stage is not named there. */
  mail: mailSchema,
  /** Other mails for those who are at a stage of consideration (S58), as it is on arrival. */
  byStage: z
    .array(z.strictObject({ id: z.string().min(1).max(40), stage: stageSchema, mail: mailSchema }))
    .min(1)
    .max(STAGES.length)
    .optional(),
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
