import { z } from 'zod'
import { HANDOFF_STATES } from '../handoff/handoff.ts'
import {
  instantSchema,
  localisedSchema,
  pageOf,
  pageQuery,
  slugSchema,
  uuidSchema,
} from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema, leadScoresSchema } from '../lead/lead.ts'

/** Who is hot, and who is marketing-qualified and on the way there. */
export const HOT_VIEWS = ['hot', 'near'] as const
export type HotView = (typeof HOT_VIEWS)[number]

/** A lead on sales' hot list: since when, why, whose, and what would take it there (S12, S25). */
export const hotLeadSchema = leadBriefSchema.extend({
  department: z.string().optional(),
  jobTitle: z.string().optional(),
  owner: z.object({ id: uuidSchema, name: z.string() }).optional(),
  scores: leadScoresSchema,
  /** Since when the total has been hot without a break. */
  since: instantSchema.optional(),
  /** What weighs most in the score, the heaviest first; `at` is when it happened last. */
  reasons: z.array(
    z.object({ words: localisedSchema, points: z.number(), times: z.number().int(), at: instantSchema }),
  ),
  /** The newest handoff to sales. */
  handoff: z.object({ id: uuidSchema, state: z.enum(HANDOFF_STATES) }).optional(),
  /** Points missing to hot; 0 for whoever is. */
  missing: z.number(),
  /** What could give the missing points; `times`: so often would do by itself, missing where it never would. */
  next: z.array(z.object({ words: localisedSchema, points: z.number(), times: z.number().int().optional() })),
})
export type HotLead = z.infer<typeof hotLeadSchema>

const filter = {
  /** A colleague's id, `me`, or `none` for leads that nobody looks after. */
  owner: z.union([z.enum(['me', 'none']), uuidSchema]).optional(),
  segment: slugSchema.optional(),
}

/** The list of hot leads, for sales. */
export const hotLeadEndpoints = {
  /** By score, the highest first. */
  list: {
    method: 'GET',
    path: '/hot-leads',
    query: pageQuery.extend({ view: z.enum(HOT_VIEWS).default('hot'), ...filter }),
    answer: pageOf(hotLeadSchema),
  },
  /** How many there are of each, and where MQL and hot begin. */
  counts: {
    method: 'GET',
    path: '/hot-lead-counts',
    query: z.strictObject(filter),
    answer: z.object({
      hot: z.number().int(),
      near: z.number().int(),
      thresholds: z.object({ mql: z.number(), hot: z.number() }),
    }),
  },
} as const satisfies Endpoints
