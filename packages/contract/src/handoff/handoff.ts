import { AXES, handoffAnswerSchema } from '@shirube/audience'
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
import { leadBriefSchema, leadScoresSchema } from '../lead/lead.ts'

export const HANDOFF_STATES = ['open', 'held', 'accepted', 'rejected', 'cancelled'] as const

/** A lead given to sales, with the reasons as they stood then. */
export const handoffSchema = z.object({
  id: uuidSchema,
  lead: leadBriefSchema,
  scenario: z.object({ id: z.string(), name: z.string() }).optional(),
  run: uuidSchema.optional(),
  owner: z.object({ id: uuidSchema, name: z.string() }).optional(),
  note: z.string(),
  scores: leadScoresSchema,
  reasons: z.array(
    z.object({ axis: z.enum(AXES), points: z.number(), at: instantSchema, words: localisedSchema }),
  ),
  state: z.enum(HANDOFF_STATES),
  answerBy: instantSchema,
  overdue: z.boolean(),
  heldUntil: instantSchema.optional(),
  reason: z.string().optional(),
  answeredAt: instantSchema.optional(),
  answeredBy: z.string().optional(),
  createdAt: instantSchema,
})
export type Handoff = z.infer<typeof handoffSchema>

/** What sales answers: accepted makes the lead an SAL; held may name when to look again; rejected says why. */
export const handoffAnswerBody = z
  .strictObject({
    answer: handoffAnswerSchema,
    reason: z.string().trim().min(1).max(2000).optional(),
    note: z.string().max(10_000).optional(),
    until: instantSchema.optional(),
    /** The scenario that takes the rejected lead in again: it goes back to nurturing. */
    returnTo: slugSchema.optional(),
  })
  .refine((body) => body.answer !== 'rejected' || body.reason !== undefined, {
    path: ['reason'],
    message: 'a rejection needs its reason',
  })
  .refine((body) => body.answer === 'held' || body.until === undefined, {
    path: ['until'],
    message: 'only a held handoff is looked at again',
  })
  .refine((body) => body.answer === 'rejected' || body.returnTo === undefined, {
    path: ['returnTo'],
    message: 'only a rejected lead goes back to a scenario',
  })
export type HandoffAnswerBody = z.infer<typeof handoffAnswerBody>

const handoffsQuery = pageQuery.extend({
  state: z.enum(HANDOFF_STATES).optional(),
  /** A colleague's id, or `me`. */
  owner: z.union([z.enum(['me', 'none']), uuidSchema]).optional(),
})

/** The columns of the board: unanswered, held, SAL, SQL, sent back to nurturing. */
export const BOARD_COLUMNS = ['waiting', 'held', 'accepted', 'qualified', 'returned'] as const
export type BoardColumnName = (typeof BOARD_COLUMNS)[number]

const boardColumnSchema = z.object({
  count: z.number().int(),
  overdue: z.number().int(),
  /** Not more than the first of them. */
  items: z.array(handoffSchema),
})
export type BoardColumn = z.infer<typeof boardColumnSchema>

const boardSchema = z.object({
  columns: z.record(z.enum(BOARD_COLUMNS), boardColumnSchema),
  /** Since when answered handoffs are shown and counted. */
  since: instantSchema,
  answered: z.number().int(),
  inTime: z.number().int(),
  /** The scenarios to which a rejected lead can go back. */
  returnTo: z.array(z.object({ id: z.string(), name: z.string() })),
})
export type HandoffBoard = z.infer<typeof boardSchema>

/** Handoffs to sales. */
export const handoffEndpoints = {
  /** Those that wait for an answer unless a state is named; by when the answer is due. */
  list: { method: 'GET', path: '/handoffs', query: handoffsQuery, answer: pageOf(handoffSchema) },
  /** All of them where they stand, of the whole team or one's own. */
  board: {
    method: 'GET',
    path: '/handoff-board',
    query: z.strictObject({ owner: z.union([z.literal('me'), uuidSchema]).optional() }),
    answer: boardSchema,
  },
  show: { method: 'GET', path: '/handoffs/:id', params: uuidParams, answer: handoffSchema },
  /** Gives one that waits for its answer to a colleague, who is told by mail. */
  assign: {
    method: 'PUT',
    path: '/handoffs/:id/owner',
    params: uuidParams,
    body: z.strictObject({ user: uuidSchema.nullable() }),
    answer: handoffSchema,
  },
  answer: {
    method: 'POST',
    path: '/handoffs/:id/answer',
    params: uuidParams,
    body: handoffAnswerBody,
    /** `changed` is false when sales had answered before: then nothing was done. */
    answer: z.object({ changed: z.boolean(), handoff: handoffSchema }),
  },
} as const satisfies Endpoints
