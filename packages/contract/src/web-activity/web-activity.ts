import { z } from 'zod'
import { companyGuessSchema } from '../address-table/company-guess.ts'
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

const guessedCompanySchema = companyGuessSchema.extend({
  /** Browsers of which nobody knows whose they are. */
  visitors: z.number().int(),
  /** Page views less than half an hour apart are one visit. */
  visits: z.number().int(),
  views: z.number().int(),
  lastAt: instantSchema,
})
export type GuessedCompany = z.infer<typeof guessedCompanySchema>

const query = z.strictObject({
  days: z.coerce
    .number()
    .pipe(z.union(ACTIVITY_DAYS.map((days) => z.literal(days))))
    .default(30),
})

/**
 * What was read on the web site within the last 7, 30 or 90 days: the hundred most active, by person, company and
 * page of known people, and by the company that unknown visitors are guessed to belong to (S24). Machines, the
 * organisation's own networks and people on a system list do not count.
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
  /** Companies that unknown visitors are guessed to belong to; `table` is false while there is nothing to guess by. */
  guesses: {
    method: 'GET',
    path: '/web-activity/guesses',
    query,
    answer: z.object({ table: z.boolean(), items: z.array(guessedCompanySchema) }),
  },
  pages: {
    method: 'GET',
    path: '/web-activity/pages',
    query,
    answer: z.object({ items: z.array(readPageSchema) }),
  },
} as const satisfies Endpoints
