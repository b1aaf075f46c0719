import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'
import { collectedKindSchema, readPayload } from './collected-event.ts'
import { visitorIdSchema } from './tracker-batch.ts'

/** Whose event it is: exactly one of the lead's id, address, or id in another system. */
const leadRefSchema = z.union(
  [
    z.strictObject({ id: z.uuid() }),
    z.strictObject({ email: z.string().max(320) }),
    z.strictObject({ externalId: z.string().trim().min(1).max(200) }),
  ],
  { error: 'names the lead by exactly one of id, email, externalId' },
)
export type LeadRef = z.infer<typeof leadRefSchema>

/** An instant as milliseconds since 1970 or as ISO 8601 with its offset. */
const whenSchema = z.union(
  [z.number().int(), z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))],
  {
    error: 'milliseconds since 1970, or ISO 8601 with an offset such as 2026-04-01T09:00:00+09:00',
  },
)

const incomingSchema = z
  .strictObject({
    /** The sender's key: the same event sent again is taken in once. */
    id: z.string().min(1).max(200).optional(),
    kind: collectedKindSchema,
    lead: leadRefSchema,
    visitor: visitorIdSchema.optional(),
    /** When it happened; the moment of its arrival when it is missing. */
    occurredAt: whenSchema.optional(),
    payload: z.unknown().default({}),
  })
  .transform((event, ctx) => ({ ...event, payload: readPayload(event, ctx) }))
export type IncomingEvent = z.infer<typeof incomingSchema>

/** One event, or up to 500 that are stored together or not at all. */
export const eventBatchSchema = z.preprocess(
  (body) => (Array.isArray(body) ? (body as unknown[]) : [body]),
  z.array(incomingSchema).min(1).max(500),
)

/** How many events were stored, and how many had been taken in before. */
export const collectedSchema = z.object({ stored: z.number().int(), duplicates: z.number().int() })
export type Collected = z.infer<typeof collectedSchema>

/** Reporting of events by other systems. */
export const eventEndpoints = {
  collect: {
    method: 'POST',
    path: '/events',
    body: eventBatchSchema,
    answer: collectedSchema,
    status: 202,
  },
} as const satisfies Endpoints
