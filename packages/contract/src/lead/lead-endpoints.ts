import { qualificationSchema } from '@shirube/audience'
import { z } from 'zod'
import { companyGuessSchema } from '../address-table/company-guess.ts'
import { pageOf, pageQuery, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import {
  colleagueSchema,
  leadBriefSchema,
  leadChangeSchema,
  leadRowSchema,
  leadSchema,
  leadWorkSchema,
  newLeadSchema,
  scoreEntrySchema,
  timelineEntrySchema,
} from './lead.ts'
import { leadFilterSchema, leadFilterShape } from './lead-filter.ts'
import { leadOrderSchema } from './lead-order.ts'
import { leadPlanSchema } from './lead-plan.ts'

const leadsQuery = pageQuery.extend({ ...leadFilterShape, order: leadOrderSchema })

const timelineQuery = pageQuery.extend({
  /** Only entries of this sort. */
  sort: z.enum(['calls', 'mails', 'web', 'meetings', 'notes', 'record']).optional(),
})

/** What came of adding a lead by hand. */
const addedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), lead: uuidSchema }),
  /** Somebody with that address or telephone number is there already; nothing was changed. */
  z.object({ kind: z.literal('duplicate'), lead: uuidSchema, name: z.string() }),
])

/** Leads. */
export const leadEndpoints = {
  /** By score, the highest first and leads without any score last; or the newest first. */
  list: { method: 'GET', path: '/leads', query: leadsQuery, answer: pageOf(leadRowSchema) },
  /** How many leads there are with such a filter, and how many in all. */
  count: {
    method: 'GET',
    path: '/lead-counts',
    query: leadFilterSchema,
    answer: z.object({ people: z.number().int(), all: z.number().int() }),
  },
  /** Who is there already with an address, a telephone number or a name like these. */
  alike: {
    method: 'GET',
    path: '/lead-likenesses',
    query: z.strictObject({
      email: z.string().trim().max(254).optional(),
      phone: z.string().trim().max(40).optional(),
      mobile: z.string().trim().max(40).optional(),
      name: z.string().trim().max(120).optional(),
    }),
    answer: z.object({ items: z.array(leadBriefSchema) }),
  },
  /** The tags that leads have, the most frequent first. */
  tags: { method: 'GET', path: '/lead-tags', answer: z.object({ items: z.array(z.string()) }) },
  show: { method: 'GET', path: '/leads/:id', params: uuidParams, answer: leadSchema },
  /** For a lead that belongs to no company: the one that its last visits came from, if that can be guessed. */
  companyGuess: {
    method: 'GET',
    path: '/leads/:id/company-guess',
    params: uuidParams,
    answer: z.object({ guess: companyGuessSchema.optional() }),
  },
  /** Newest first. */
  timeline: {
    method: 'GET',
    path: '/leads/:id/timeline',
    params: uuidParams,
    query: timelineQuery,
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
  /** Open calls and handoffs, what is due first before the rest. */
  work: {
    method: 'GET',
    path: '/leads/:id/work',
    params: uuidParams,
    answer: z.object({ items: z.array(leadWorkSchema) }),
  },
  /** The next 30 days of the runs under way, as far as they are known without any event. */
  plan: { method: 'GET', path: '/leads/:id/plan', params: uuidParams, answer: leadPlanSchema },
  /** The others at the lead's company, by score, the first few, and how many they are. */
  colleagues: {
    method: 'GET',
    path: '/leads/:id/colleagues',
    params: uuidParams,
    answer: z.object({ items: z.array(colleagueSchema), people: z.number().int() }),
  },
  add: { method: 'POST', path: '/leads/by-hand', body: newLeadSchema, answer: addedSchema },
  /** Changes what stands in the record; each change is an event in the lead's history. */
  change: {
    method: 'PATCH',
    path: '/leads/:id',
    params: uuidParams,
    body: leadChangeSchema,
    answer: leadSchema,
  },
  /** Writes a note into the lead's history. */
  note: {
    method: 'POST',
    path: '/leads/:id/notes',
    params: uuidParams,
    body: z.strictObject({ note: z.string().trim().min(1).max(10_000) }),
  },
  qualify: {
    method: 'PUT',
    path: '/leads/:id/qualification',
    params: uuidParams,
    body: z.strictObject({ qualification: qualificationSchema }),
    answer: leadSchema,
  },
  /** Everything that is held on the person, as it stands in the tables. */
  data: {
    method: 'POST',
    path: '/leads/:id/data-export',
    params: uuidParams,
    answer: z.object({
      lead: z.record(z.string(), z.unknown()),
      tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
    }),
  },
  /** Erases the person for good, as soon as what is under way has ended. */
  erase: { method: 'DELETE', path: '/leads/:id', params: uuidParams, status: 202 },
} as const satisfies Endpoints
