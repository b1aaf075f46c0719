import { fieldValueSchema } from '@shirube/audience'
import { z } from 'zod'
import { activitySchema } from '../home/home.ts'
import { instantSchema, pageOf, pageQuery, uuidParams, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadScoresSchema } from '../lead/lead.ts'
import { companyChangeSchema } from './company-change.ts'

/** A company as the list of companies shows it. */
const companyRowSchema = z.object({
  id: uuidSchema,
  name: z.string(),
  domain: z.string().optional(),
  people: z.number().int(),
  /** The points of all its people together. */
  score: z.number().int(),
  /** Whoever of them has the most points; missing where nobody ever had any. */
  best: z.object({ id: uuidSchema, name: z.string(), score: z.number().int() }).optional(),
})
export type CompanyRow = z.infer<typeof companyRowSchema>

/** A company with what is known of it, and how its people stand. */
const companySchema = z.object({
  id: uuidSchema,
  name: z.string(),
  /** What is known beyond the name, by field: `domain`, `industry`, `employees` … */
  fields: z.record(z.string(), fieldValueSchema),
  people: z.number().int(),
  /** How many of them marketing or sales has qualified: MQL, SAL or SQL. */
  qualified: z.number().int(),
  /** The points of all its people together, by axis. */
  scores: leadScoresSchema,
  createdAt: instantSchema,
})
export type Company = z.infer<typeof companySchema>

const companyFilter = {
  /** Part of a name or a domain. */
  search: z.string().trim().max(120).optional(),
}

/** Companies, as the leads that belong to them make them known. */
export const companyEndpoints = {
  /** By the points of whoever there has the most; companies without any score last. */
  list: {
    method: 'GET',
    path: '/companies',
    query: pageQuery.extend(companyFilter),
    answer: pageOf(companyRowSchema),
  },
  /** How many companies there are with such a filter, and how many in all. */
  count: {
    method: 'GET',
    path: '/company-counts',
    query: z.strictObject(companyFilter),
    answer: z.object({ companies: z.number().int(), all: z.number().int() }),
  },
  show: { method: 'GET', path: '/companies/:id', params: uuidParams, answer: companySchema },
  /** By hand: marketing, inside sales and sales. */
  change: {
    method: 'PATCH',
    path: '/companies/:id',
    params: uuidParams,
    body: companyChangeSchema,
    answer: companySchema,
  },
  /** What its people did last, newest first. */
  activity: {
    method: 'GET',
    path: '/companies/:id/activity',
    params: uuidParams,
    answer: z.object({ items: z.array(activitySchema) }),
  },
} as const satisfies Endpoints
