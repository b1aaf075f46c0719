import { callOutcomeSchema } from '@shirube/audience'
import { z } from 'zod'
import {
  instantSchema,
  localisedSchema,
  pageOf,
  pageQuery,
  uuidParams,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema } from '../lead/lead.ts'

/** What inside sales writes down of a call (S64). */
const notesSchema = {
  note: z.string().max(10_000).optional(),
  issue: z.string().max(2000).optional(),
  timing: z.string().max(2000).optional(),
  budget: z.string().max(2000).optional(),
  decisionMaker: z.string().max(2000).optional(),
}

/** A call to be made, or one that was made. */
export const callSchema = z.object({
  id: uuidSchema,
  lead: leadBriefSchema,
  scenario: z.object({ id: z.string(), name: z.string() }).optional(),
  run: uuidSchema.optional(),
  assignee: z.object({ id: uuidSchema, name: z.string() }).optional(),
  priority: z.enum(['high', 'normal']),
  script: z.string(),
  state: z.enum(['open', 'done', 'cancelled']),
  dueAt: instantSchema,
  overdue: z.boolean(),
  outcome: callOutcomeSchema.optional(),
  answer: z.object(notesSchema).optional(),
  doneAt: instantSchema.optional(),
  doneBy: z.string().optional(),
})
export type Call = z.infer<typeof callSchema>

/** What came of a call. A call back keeps the call open until then. */
export const callOutcomeBody = z
  .strictObject({
    outcome: callOutcomeSchema,
    callBackAt: instantSchema.optional(),
    ...notesSchema,
  })
  .refine((body) => body.outcome !== 'call_back' || body.callBackAt !== undefined, {
    path: ['callBackAt'],
    message: 'a call back needs its time',
  })
export type CallOutcomeBody = z.infer<typeof callOutcomeBody>

/** What the scenario does after each outcome that the call may come to. */
const callAheadSchema = z.object({ outcome: callOutcomeSchema, words: localisedSchema })

const callsQuery = pageQuery.extend({
  state: z.enum(['open', 'done', 'cancelled']).default('open'),
  /** A colleague's id, `me`, or `none` for calls that nobody has taken. */
  assignee: z.union([z.enum(['me', 'none']), uuidSchema]).optional(),
})

/** The call queue. */
export const callEndpoints = {
  /** Open ones: the urgent first, then by when they are due. */
  list: { method: 'GET', path: '/calls', query: callsQuery, answer: pageOf(callSchema) },
  show: { method: 'GET', path: '/calls/:id', params: uuidParams, answer: callSchema },
  /** What follows each outcome of an open call; nothing when it belongs to no run. */
  ahead: {
    method: 'GET',
    path: '/calls/:id/ahead',
    params: uuidParams,
    answer: z.object({ items: z.array(callAheadSchema) }),
  },
  claim: { method: 'POST', path: '/calls/:id/claim', params: uuidParams, answer: callSchema },
  assign: {
    method: 'PUT',
    path: '/calls/:id/assignee',
    params: uuidParams,
    body: z.strictObject({ user: uuidSchema.nullable() }),
    answer: callSchema,
  },
  complete: {
    method: 'POST',
    path: '/calls/:id/outcome',
    params: uuidParams,
    body: callOutcomeBody,
    /** `changed` is false when the call was answered before: then nothing was done. */
    answer: z.object({ changed: z.boolean(), call: callSchema }),
  },
} as const satisfies Endpoints
