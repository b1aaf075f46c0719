import { conditionSchema } from '@shirube/audience'
import { z } from 'zod'
import {
  instantSchema,
  localisedSchema,
  nameSchema,
  pageOf,
  pageQuery,
  slugParams,
  slugSchema,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { groupUseSchema } from '../http/group-use.ts'
import { leadBriefSchema } from '../lead/lead.ts'

/** A group of leads by what they are and do; kept up with every event. */
export const segmentSchema = z.object({
  id: slugSchema,
  name: z.string(),
  condition: conditionSchema,
  members: z.number().int(),
  /** When all leads were last held against the condition; missing while that is still to be done. */
  builtAt: instantSchema.optional(),
})
export type Segment = z.infer<typeof segmentSchema>

const memberSchema = z.object({ lead: uuidSchema, name: z.string(), since: instantSchema })

/** One part of a condition held against one lead: what it asks, whether it holds, and what was found there. */
const reasonSchema = z.object({
  holds: z.boolean(),
  /** How deep the part lies in the condition; 0 is the whole. */
  depth: z.number().int(),
  words: localisedSchema,
  found: localisedSchema.optional(),
})
export type SegmentReason = z.infer<typeof reasonSchema>

/** How many people meet a condition: counted, or among very many told by every 256th of them. */
const headCountSchema = z.object({
  people: z.number().int(),
  /** `exact`: so many. `about`: give or take a third. `below`: fewer than that, too few to say more. */
  precision: z.enum(['exact', 'about', 'below']),
})
export type HeadCount = z.infer<typeof headCountSchema>

/** Segments and who is in them. */
export const segmentEndpoints = {
  list: { method: 'GET', path: '/segments', answer: z.object({ items: z.array(segmentSchema) }) },
  put: {
    method: 'PUT',
    path: '/segments/:id',
    params: slugParams,
    body: z.strictObject({ name: nameSchema, condition: conditionSchema }),
    answer: segmentSchema,
  },
  remove: { method: 'DELETE', path: '/segments/:id', params: slugParams },
  members: {
    method: 'GET',
    path: '/segments/:id/members',
    params: slugParams,
    query: pageQuery,
    answer: pageOf(memberSchema),
  },
  /**
   * How many leads meet a condition now, and some of them; nothing is kept. From a quarter of a million leads on it is
   * estimated at once, unless `exactly` asks to count however long it takes.
   */
  preview: {
    method: 'POST',
    path: '/segment-previews',
    body: z.strictObject({ condition: conditionSchema, exactly: z.boolean().optional() }),
    answer: headCountSchema.extend({
      sample: z.array(leadBriefSchema),
      /** How many of them are on an exclusion list; only with an exact number. */
      excluded: z.number().int().optional(),
    }),
  },
  /** How many leads meet each of some conditions, every one by itself; estimated as `preview` does. */
  counts: {
    method: 'POST',
    path: '/segment-counts',
    body: z.strictObject({ conditions: z.array(conditionSchema).max(40) }),
    answer: z.object({ items: z.array(headCountSchema), all: z.number().int() }),
  },
  /** Why a lead meets a condition, or does not: part by part. */
  reasons: {
    method: 'POST',
    path: '/segment-reasons',
    body: z.strictObject({ condition: conditionSchema, lead: uuidSchema }),
    answer: z.object({ holds: z.boolean(), reasons: z.array(reasonSchema) }),
  },
  uses: {
    method: 'GET',
    path: '/segments/:id/uses',
    params: slugParams,
    answer: z.object({ items: z.array(groupUseSchema) }),
  },
} as const satisfies Endpoints
