import { z } from 'zod'
import { instantSchema, nameSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema } from '../lead/lead.ts'

export const DEAL_STATES = ['open', 'won', 'lost'] as const

/** Whole yen. */
const amountSchema = z.number().int().nonnegative().max(1_000_000_000_000)

/** A deal that sales works on with a lead, until it is won or lost (S61). */
const dealSchema = z.object({
  id: uuidSchema,
  lead: leadBriefSchema,
  name: z.string(),
  state: z.enum(DEAL_STATES),
  /** Expected, and what it came to once it is won; whole yen. */
  amount: z.number().int().optional(),
  reason: z.string().optional(),
  openedAt: instantSchema,
  closedAt: instantSchema.optional(),
})
export type Deal = z.infer<typeof dealSchema>

const tallySchema = z.object({ count: z.number().int(), amount: z.number().int() })

/** What becomes of a deal: won says for how much, lost says why. */
export const dealChangeBody = z
  .strictObject({
    state: z.enum(DEAL_STATES),
    amount: amountSchema.optional(),
    reason: z.string().trim().min(1).max(2000).optional(),
  })
  .refine((body) => body.state !== 'lost' || body.reason !== undefined, {
    path: ['reason'],
    message: 'a lost deal needs its reason',
  })
  .refine((body) => body.state !== 'won' || body.amount !== undefined, {
    path: ['amount'],
    message: 'a won deal needs its amount',
  })
export type DealChangeBody = z.infer<typeof dealChangeBody>

/** A deal that is begun with a lead; the lead is an SQL from then on. */
export const newDealBody = z.strictObject({
  lead: uuidSchema,
  handoff: uuidSchema.optional(),
  name: nameSchema,
  amount: amountSchema.optional(),
})
export type NewDealBody = z.infer<typeof newDealBody>

/** Deals. */
export const dealEndpoints = {
  /** The open ones, and those won or lost in the last days; the one changed last first. */
  list: {
    method: 'GET',
    path: '/deals',
    query: z.strictObject({
      lead: uuidSchema.optional(),
      company: uuidSchema.optional(),
      days: z.coerce.number().int().min(1).max(366).default(30),
    }),
    answer: z.object({
      items: z.array(dealSchema),
      tallies: z.record(z.enum(DEAL_STATES), tallySchema),
      reasons: z.array(z.object({ reason: z.string(), count: z.number().int() })),
    }),
  },
  open: { method: 'POST', path: '/deals', body: newDealBody, answer: dealSchema },
  change: {
    method: 'PUT',
    path: '/deals/:id',
    params: uuidParams,
    body: dealChangeBody,
    answer: dealSchema,
  },
} as const satisfies Endpoints
