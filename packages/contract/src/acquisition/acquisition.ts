import { z } from 'zod'
import type { Endpoints } from '../http/endpoint.ts'

/** How many days back people may have come in; without them, whenever they came. */
export const ACQUISITION_DAYS = [90, 365] as const

/** By what cost and return are told. */
export const ACQUISITION_VIEWS = ['sources', 'imports', 'campaigns'] as const
export type AcquisitionView = (typeof ACQUISITION_VIEWS)[number]

const acquiredSchema = z.object({
  /** Of an import or a campaign; of a source its name, empty where nobody noted one. */
  id: z.string(),
  name: z.string(),
  /** Who came in by a source or an import; whom a campaign reached. */
  people: z.number().int(),
  /** How many of them are MQL or beyond; not told by import and campaign. */
  qualified: z.number().int().optional(),
  /** In yen; 0 where none was recorded. */
  cost: z.number().int(),
  /** Deals won with them, and what these came to in yen. */
  deals: z.number().int(),
  amount: z.number().int(),
})
export type Acquired = Readonly<z.infer<typeof acquiredSchema>>

const query = z.strictObject({
  days: z.coerce
    .number()
    .pipe(z.union(ACQUISITION_DAYS.map((days) => z.literal(days))))
    .optional(),
})
const answer = z.object({ items: z.array(acquiredSchema) })

/**
 * What people cost to win, and what came of it, by source, import and campaign (S54): the hundred that cost the
 * most. Colleagues and trials do not count.
 */
export const acquisitionEndpoints = {
  sources: { method: 'GET', path: '/acquisition/sources', query, answer },
  imports: { method: 'GET', path: '/acquisition/imports', query, answer },
  campaigns: { method: 'GET', path: '/acquisition/campaigns', query, answer },
} as const satisfies Endpoints
