import { scoreRuleSetSchema } from '@shirube/scoring'
import { z } from 'zod'
import { instantSchema } from '../http/building-blocks.ts'
import type { Endpoints } from '../http/endpoint.ts'

/** A version of the score rules; the newest whose time has come is in force. */
export const scoreRuleVersionSchema = z.object({
  version: z.number().int(),
  rules: scoreRuleSetSchema,
  /** From when on it is in force; missing for the rules that every installation begins with. */
  liveFrom: instantSchema.optional(),
})
export type ScoreRuleVersion = z.infer<typeof scoreRuleVersionSchema>

/** How the scores lie now: people at each total, and people each rule has given points to. */
export const scoreDistributionSchema = z.object({
  /** Leads in all; those on a system list are left out. */
  people: z.number().int(),
  /** People at each total that occurs, the lowest first; below 0 counts as 0. */
  totals: z.array(z.object({ total: z.number().int(), people: z.number().int() })),
  rules: z.array(z.object({ rule: z.string(), people: z.number().int() })),
  at: instantSchema,
})
export type ScoreDistribution = z.infer<typeof scoreDistributionSchema>

/** The lines of one axis in the order of their height: `1,3`. */
const linesText = z.string().regex(/^-?\d{1,5}(?:,-?\d{1,5}){0,2}$/u)

/** How many people stand in each cell of a grid of fit and engagement; 0 is below the lowest line of the axis. */
export const scoreGridCountsSchema = z.object({
  people: z.number().int(),
  /** Cells without anybody are missing. */
  cells: z.array(z.object({ fit: z.number().int(), engagement: z.number().int(), people: z.number().int() })),
  at: instantSchema,
})
export type ScoreGridCounts = z.infer<typeof scoreGridCountsSchema>

/** The rules by which points are given. */
export const scoreRuleEndpoints = {
  show: { method: 'GET', path: '/score-rules', answer: scoreRuleVersionSchema },
  versions: {
    method: 'GET',
    path: '/score-rules/versions',
    answer: z.object({
      items: z.array(
        z.object({
          version: z.number().int(),
          liveFrom: instantSchema,
          by: z.string().optional(),
          rules: z.number().int(),
          thresholds: z.object({ mql: z.number(), hot: z.number() }),
        }),
      ),
    }),
  },
  distribution: { method: 'GET', path: '/score-distribution', answer: scoreDistributionSchema },
  /** People between such lines, whether they are in force or not. */
  grid: {
    method: 'GET',
    path: '/score-grid',
    query: z.strictObject({ fit: linesText, engagement: linesText }),
    answer: scoreGridCountsSchema,
  },
  put: {
    method: 'PUT',
    path: '/score-rules',
    /** `basedOn`: the version that was edited. */
    body: z.strictObject({
      rules: scoreRuleSetSchema,
      liveFrom: instantSchema.optional(),
      basedOn: z.number().int(),
    }),
    answer: scoreRuleVersionSchema,
  },
} as const satisfies Endpoints
