import { conditionSchema } from '@shirube/audience'
import { z } from 'zod'
import {
  instantSchema,
  nameSchema,
  pageOf,
  pageQuery,
  slugParams,
  slugSchema,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
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
  /** How many leads meet a condition now, and some of them; nothing is kept. */
  preview: {
    method: 'POST',
    path: '/segment-previews',
    body: z.strictObject({ condition: conditionSchema }),
    answer: z.object({ people: z.number().int(), sample: z.array(leadBriefSchema) }),
  },
} as const satisfies Endpoints
