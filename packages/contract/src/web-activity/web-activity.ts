import { z } from 'zod'
import { instantSchema, uuidSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'
import { leadBriefSchema } from '../lead/lead.ts'

/** How many days back can be looked at. */
export const ACTIVITY_DAYS = [7, 30, 90] as const
export type ActivityDays = (typeof ACTIVITY_DAYS)[number]

const reading = {
  /** Pages viewed within the days, and within as many days before. */
  views: z.number().int(),
  before: z.number().int(),
  lastAt: instantSchema,
}

const activePersonSchema = leadBriefSchema.extend(reading)
export type ActivePerson = z.infer<typeof activePersonSchema>

const activeCompanySchema = z.object({
  id: uuidSchema,
  name: z.string(),
  people: z.number().int(),
  ...reading,
})
export type ActiveCompany = z.infer<typeof activeCompanySchema>

const readPageSchema = z.object({
  path: z.string(),
  title: z.string().optional(),
  people: z.number().int(),
  ...reading,
})
export type ReadPage = z.infer<typeof readPageSchema>

const query = z.strictObject({
  days: z.coerce
    .number()
    .pipe(z.union(ACTIVITY_DAYS.map((days) => z.literal(days))))
    .default(30),
})

/**
 * What known people read on the web site within the last 7, 30 or 90 days: the hundred most active, by person,
 * company and page (S24). Machines and people on a system list do not count.
 */
export const webActivityEndpoints = {
  people: {
    method: 'GET',
    path: '/web-activity/people',
    query,
    answer: z.object({ items: z.array(activePersonSchema) }),
  },
  companies: {
    method: 'GET',
    path: '/web-activity/companies',
    query,
    answer: z.object({ items: z.array(activeCompanySchema) }),
  },
  pages: {
    method: 'GET',
    path: '/web-activity/pages',
    query,
    answer: z.object({ items: z.array(readPageSchema) }),
  },
} as const satisfies Endpoints
