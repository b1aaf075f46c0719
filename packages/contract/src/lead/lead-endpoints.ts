import { qualificationSchema, stageSchema } from '@shirube/audience'
import { z } from 'zod'
import { pageOf, pageQuery, slugSchema, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema, leadSchema, newLeadSchema, scoreEntrySchema, timelineEntrySchema } from './lead.ts'

const leadsQuery = pageQuery.extend({
  /** Parts of a name, an address or a company. */
  search: z.string().trim().max(120).optional(),
  segment: slugSchema.optional(),
  list: slugSchema.optional(),
  stage: stageSchema.optional(),
  qualification: qualificationSchema.optional(),
  owner: uuidSchema.optional(),
})

/** What came of adding a lead by hand. */
const addedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), lead: uuidSchema }),
  /** Somebody with that address or telephone number is there already; nothing was changed. */
  z.object({ kind: z.literal('duplicate'), lead: uuidSchema, name: z.string() }),
])

/** Leads. */
export const leadEndpoints = {
  /** By score, the highest first; leads without any score last. */
  list: { method: 'GET', path: '/leads', query: leadsQuery, answer: pageOf(leadBriefSchema) },
  show: { method: 'GET', path: '/leads/:id', params: uuidParams, answer: leadSchema },
  /** Newest first. */
  timeline: {
    method: 'GET',
    path: '/leads/:id/timeline',
    params: uuidParams,
    query: pageQuery,
    answer: pageOf(timelineEntrySchema),
  },
  /** Newest first. */
  score: {
    method: 'GET',
    path: '/leads/:id/score-entries',
    params: uuidParams,
    query: pageQuery,
    answer: pageOf(scoreEntrySchema),
  },
  add: { method: 'POST', path: '/leads/by-hand', body: newLeadSchema, answer: addedSchema },
  qualify: {
    method: 'PUT',
    path: '/leads/:id/qualification',
    params: uuidParams,
    body: z.strictObject({ qualification: qualificationSchema }),
    answer: leadSchema,
  },
} as const satisfies Endpoints
