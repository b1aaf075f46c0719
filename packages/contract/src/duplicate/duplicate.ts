import { consentStateSchema, fieldValueSchema } from '@shirube/audience'
import { z } from 'zod'
import { instantSchema, pageOf, pageQuery, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema } from '../lead/lead.ts'

/** What was said of two records: nothing yet, to be looked at later, or that they are two people. */
export const DUPLICATE_STATES = ['open', 'later', 'distinct'] as const
const duplicateStateSchema = z.enum(DUPLICATE_STATES)
export type DuplicateState = z.infer<typeof duplicateStateSchema>

/**
 * Why two records may be one person: the whole name and the company are the same, the whole name and the telephone
 * are, or somebody came in with a key of each.
 */
export const DUPLICATE_REASONS = ['company', 'phone', 'clash'] as const

/** One of two records that may be one person. */
const duplicateSideSchema = leadBriefSchema.extend({
  fields: z.record(z.string(), fieldValueSchema),
  owner: z.string().optional(),
  source: z.string().optional(),
  emailConsent: consentStateSchema.optional(),
  createdAt: instantSchema,
  lastActiveAt: instantSchema.optional(),
})
export type DuplicateSide = Readonly<z.infer<typeof duplicateSideSchema>>

/** Two records that may be one person. */
const duplicateSchema = z.object({
  reasons: z.array(z.enum(DUPLICATE_REASONS)),
  state: duplicateStateSchema,
  foundAt: instantSchema,
  decidedAt: instantSchema.optional(),
  decidedBy: z.string().optional(),
  /** The one with the smaller id first. */
  sides: z.tuple([duplicateSideSchema, duplicateSideSchema]),
})
export type Duplicate = Readonly<z.infer<typeof duplicateSchema>>

/** Records that may be one person, below the likeness at which the product recognises somebody by itself. */
export const duplicateEndpoints = {
  /** The newest first. */
  list: {
    method: 'GET',
    path: '/duplicates',
    query: pageQuery.extend({ state: duplicateStateSchema.default('open') }),
    answer: pageOf(duplicateSchema),
  },
  /** How many pairs there are of each state; counted up to a thousand. */
  count: {
    method: 'GET',
    path: '/duplicate-counts',
    answer: z.object({ open: z.number().int(), later: z.number().int(), distinct: z.number().int() }),
  },
  /** Says of two records that they are two people, that somebody looks later, or takes that back. */
  decide: {
    method: 'PUT',
    path: '/duplicates/:a/:b',
    params: z.strictObject({ a: uuidSchema, b: uuidSchema }),
    body: z.strictObject({ state: duplicateStateSchema }),
  },
} as const satisfies Endpoints
