import { z } from 'zod'
import { instantSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** Why nothing goes to an address: `person` by a colleague's word, and then no mail of any kind. */
export const SUPPRESSION_REASONS = ['unsubscribed', 'bounced', 'complained', 'person'] as const
export type SuppressionReason = (typeof SUPPRESSION_REASONS)[number]

/** What a colleague may stop: news, as if the person had unsubscribed, or every mail. */
export const STOPS = ['unsubscribed', 'person'] as const satisfies readonly SuppressionReason[]

const addressBody = z.strictObject({ address: z.email().max(254) })

const suppressionSchema = z.object({
  reason: z.enum(SUPPRESSION_REASONS),
  at: instantSchema,
  /** False where the person stopped it: only they can take that back. */
  liftable: z.boolean(),
})
export type Suppression = Readonly<z.infer<typeof suppressionSchema>>

/** Addresses that get no mail, whoever they belong to; kept as hashes, so that an erasure forgets none of them. */
export const suppressionEndpoints = {
  /** How many there are. */
  show: {
    method: 'GET',
    path: '/suppressions',
    answer: z.object({ counts: z.record(z.enum(SUPPRESSION_REASONS), z.number().int()) }),
  },
  /** Stops every address in a text, in any order and between any signs. */
  add: {
    method: 'POST',
    path: '/suppressions',
    body: z.strictObject({ as: z.enum(STOPS), addresses: z.string().min(3).max(1_000_000) }),
    answer: z.object({
      added: z.number().int(),
      /** Those that were stopped before. */
      before: z.number().int(),
    }),
  },
  /** Whether an address is stopped, and why; by a body, so that the address stands in no log. */
  find: {
    method: 'POST',
    path: '/suppressions/lookup',
    body: addressBody,
    answer: z.object({ suppression: suppressionSchema.optional() }),
  },
  lift: { method: 'POST', path: '/suppressions/lifting', body: addressBody },
} as const satisfies Endpoints
