import { channelSchema, consentBasisSchema } from '@shirube/audience'
import { z } from 'zod'
import {
  instantSchema,
  localisedSchema,
  slugSchema,
  uuidParams,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadFilterSchema } from '../lead/lead-filter.ts'

/** How many leads may be named one by one; more are meant by their filter. */
export const MOST_PICKED = 5_000

/** Who is meant: leads that were picked, or all that a filter lets through at this moment. */
export const bulkWhoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('leads'), leads: z.array(uuidSchema).min(1).max(MOST_PICKED) }),
  z.strictObject({ kind: z.literal('filter'), filter: leadFilterSchema }),
])
export type BulkWhoBody = Readonly<z.infer<typeof bulkWhoSchema>>

const tags = z.array(z.string().trim().min(1).max(60)).min(1).max(10)

const undoable = [
  z.strictObject({ kind: z.literal('list-add'), list: slugSchema }),
  z.strictObject({ kind: z.literal('list-remove'), list: slugSchema }),
  /** `null`: nobody looks after them any more. */
  z.strictObject({ kind: z.literal('owner'), owner: uuidSchema.nullable() }),
  z.strictObject({ kind: z.literal('enrol'), scenario: slugSchema }),
  z.strictObject({ kind: z.literal('tag-add'), tags }),
  z.strictObject({ kind: z.literal('tag-remove'), tags }),
  /** Why they may be written to, and where that comes from, is evidence; whoever has refused stays refused. */
  z.strictObject({
    kind: z.literal('consent-grant'),
    channel: channelSchema,
    basis: consentBasisSchema,
    source: z.string().trim().min(1).max(400),
  }),
  z.strictObject({
    kind: z.literal('consent-refuse'),
    channel: channelSchema,
    source: z.string().trim().min(1).max(400),
  }),
] as const

/** What is done with each of them; erasing is asked for by itself. */
export const bulkWorkSchema = z.discriminatedUnion('kind', [
  ...undoable,
  z.strictObject({ kind: z.literal('erase') }),
])
export type BulkDeed = Readonly<z.infer<typeof bulkWorkSchema>>

/** How far it is; an erasure waits before it begins, so that it can be called back. */
export const BULK_STATES = ['waiting', 'running', 'done', 'failed', 'undoing', 'undone'] as const

/** One thing done with many leads at once, and how far it is. */
const bulkSchema = z.object({
  id: uuidSchema,
  work: bulkWorkSchema,
  state: z.enum(BULK_STATES),
  people: z.number().int(),
  done: z.number().int(),
  /** For how many it was not so before. */
  changed: z.number().int(),
  undone: z.number().int(),
  /** Why it stopped half-way. */
  fault: localisedSchema.optional(),
  by: z.object({ id: uuidSchema, name: z.string() }).optional(),
  createdAt: instantSchema,
  /** When an erasure begins; until then it can be undone. */
  startsAt: instantSchema.optional(),
  endedAt: instantSchema.optional(),
  undoneAt: instantSchema.optional(),
})
export type BulkWork = Readonly<z.infer<typeof bulkSchema>>

/** Things done with many leads at once: in the background, with progress, and undone as a whole. */
export const bulkEndpoints = {
  /** The last twenty, the newest first. */
  list: { method: 'GET', path: '/bulk-works', answer: z.object({ items: z.array(bulkSchema) }) },
  show: { method: 'GET', path: '/bulk-works/:id', params: uuidParams, answer: bulkSchema },
  start: {
    method: 'POST',
    path: '/bulk-works',
    body: z.strictObject({ who: bulkWhoSchema, work: z.discriminatedUnion('kind', undoable) }),
    answer: bulkSchema,
    status: 202,
  },
  /** Erases everything that is held on them, for good; it begins ten minutes later, and can be undone until then. */
  erase: {
    method: 'POST',
    path: '/bulk-erasures',
    body: z.strictObject({ who: bulkWhoSchema }),
    answer: bulkSchema,
    status: 202,
  },
  undo: { method: 'POST', path: '/bulk-works/:id/undo', params: uuidParams, answer: bulkSchema, status: 202 },
} as const satisfies Endpoints
