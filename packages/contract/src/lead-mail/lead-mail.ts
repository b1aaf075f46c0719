import { z } from 'zod'
import { localisedSchema, slugSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { mailPreviewSchema } from '../mail/mail-preview.ts'

/** What one person is written: a mail of the studio, or words of their own. */
export const leadMailBodySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('mail'), mail: slugSchema }),
  z.strictObject({
    kind: z.literal('text'),
    subject: z.string().trim().min(1).max(400),
    body: z.string().trim().min(1).max(20_000),
  }),
])
export type LeadMailBody = Readonly<z.infer<typeof leadMailBodySchema>>

/** One mail to one person. */
export const leadMailEndpoints = {
  /** As this person would see it, and why it would not be sent, if so; nothing is kept. */
  preview: {
    method: 'POST',
    path: '/leads/:id/mail-previews',
    params: uuidParams,
    body: leadMailBodySchema,
    answer: mailPreviewSchema.extend({ refusal: localisedSchema.optional() }),
  },
  /** Queues it in the ledger; refused where consent, suppression or the address forbid it. */
  send: {
    method: 'POST',
    path: '/leads/:id/mails',
    params: uuidParams,
    body: leadMailBodySchema,
    answer: z.object({ message: uuidSchema }),
    status: 202,
  },
} as const satisfies Endpoints
