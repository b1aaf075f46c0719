import { channelSchema, consentBasisSchema, consentStateSchema, fieldValueSchema } from '@shirube/audience'
import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'
import { visitorIdSchema } from './tracker-batch.ts'

/** What somebody said to being reached on a channel, with the evidence that the law asks for. */
export const consentGivenSchema = z.strictObject({
  channel: channelSchema,
  state: consentStateSchema,
  basis: consentBasisSchema.optional(),
  /** Which wording was agreed to: its version, or the text itself. */
  wording: z.string().min(1).max(2000).optional(),
})
export type ConsentGiven = z.infer<typeof consentGivenSchema>

const upsertSchema = z
  .strictObject({
    /** The person's id in the sender's own system. */
    externalId: z.string().trim().min(1).max(200).optional(),
    visitor: visitorIdSchema.optional(),
    /** Fields by name, `null` takes one away; a missing one stays as it is. */
    fields: z.record(z.string().max(80), fieldValueSchema.nullable()).default({}),
    /** Where the person came from; kept from the first time. */
    source: z.string().trim().min(1).max(200).optional(),
    consents: z.array(consentGivenSchema).max(10).default([]),
  })
  .refine(
    (lead) => lead.externalId !== undefined || isText(lead.fields['email']) || isText(lead.fields['phone']),
    {
      message: 'needs fields.email, fields.phone or externalId: otherwise nobody could be recognised',
    },
  )

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''

export type LeadUpsert = z.infer<typeof upsertSchema>

/** One lead, or up to 500; one that is at fault and none is taken in. */
export const leadUpsertsSchema = z.preprocess(
  (body) => (Array.isArray(body) ? (body as unknown[]) : [body]),
  z.array(upsertSchema).min(1).max(500),
)

/** What became of each lead, in the order of the request; `replayed` when the same request came before. */
export const upsertedSchema = z.object({
  leads: z.array(
    z.object({ id: z.uuid(), outcome: z.enum(['created', 'updated', 'unchanged', 'replayed']) }),
  ),
})
export type Upserted = z.infer<typeof upsertedSchema>

/** Making and changing leads from other systems. */
export const leadUpsertEndpoints = {
  upsert: { method: 'POST', path: '/leads', body: leadUpsertsSchema, answer: upsertedSchema },
} as const satisfies Endpoints
