import { z } from 'zod'
import {
  instantSchema,
  localisedSchema,
  pageOf,
  pageQuery,
  slugSchema,
  uuidParams,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** How a message stands, as people speak of it. In doubt: nobody knows whether it arrived. */
export const MESSAGE_STATES = ['waiting', 'accepted', 'failed', 'in_doubt', 'suppressed'] as const
const messageStateSchema = z.enum(MESSAGE_STATES)
export type MessageState = z.infer<typeof messageStateSchema>

/** One send to one lead, as the ledger has it. */
export const messageSchema = z.object({
  id: uuidSchema,
  state: messageStateSchema,
  /** What happened, and why. */
  words: localisedSchema,
  address: z.string(),
  /** Missing when the lead was erased. */
  lead: z.object({ id: uuidSchema, name: z.string(), company: z.string().optional() }).optional(),
  mail: z.object({ id: z.string(), name: z.string() }).optional(),
  scenario: z.object({ id: z.string(), name: z.string() }).optional(),
  at: instantSchema,
  /** When it is tried (again), while it waits. */
  notBefore: instantSchema.optional(),
  settledAt: instantSchema.optional(),
  openedAt: instantSchema.optional(),
  clickedAt: instantSchema.optional(),
  /** When a machine first opened it. */
  machineAt: instantSchema.optional(),
  attempts: z.number().int(),
  /** What the other side said last, word for word. */
  answer: z.string().optional(),
  /** A person can still say whether it arrived. */
  open: z.boolean(),
})
export type Message = z.infer<typeof messageSchema>

const settlementBody = z.strictObject({ verdict: z.enum(['accepted', 'failed', 'resend']) })

const ledgerQuery = pageQuery.extend({ state: messageStateSchema.optional(), mail: slugSchema.optional() })

/** Everything that was sent to leads, or is to be: the ledger. */
export const messageEndpoints = {
  list: { method: 'GET', path: '/messages', query: ledgerQuery, answer: pageOf(messageSchema) },
  /** Settles a message in doubt by a person's word: it arrived, it did not, or it is to be sent once more. */
  settle: {
    method: 'POST',
    path: '/messages/:id/settlement',
    params: uuidParams,
    body: settlementBody,
    answer: messageSchema,
  },
} as const satisfies Endpoints
