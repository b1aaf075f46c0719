import { measure, type Scores, scoreMeasureSchema } from '@shirube/audience'
import { z } from 'zod'
import { scoreGridSchema } from './score-grid.ts'
import { scoreRuleSchema } from './score-rule.ts'

/** A height of the score at which something may happen. */
export const scoreThresholdSchema = z.object({ measure: scoreMeasureSchema, value: z.number() })
export type ScoreThreshold = z.infer<typeof scoreThresholdSchema>

const bandSchema = z.object({
  id: z.string().min(1).max(40),
  name: z.object({ ja: z.string().min(1), en: z.string().min(1) }),
  /** The lowest total of the band; whatever lies below the first band belongs to it too. */
  from: z.number().int(),
})
export type ScoreBand = z.infer<typeof bandSchema>

const ascending = (bands: readonly ScoreBand[]): boolean =>
  bands.every((band, i) => i === 0 || band.from > (bands[i - 1]?.from ?? Number.NEGATIVE_INFINITY))

/** All that turns behaviour into points: numbered, immutable once live. */
export const scoreRuleSetSchema = z.object({
  format: z.literal(1),
  version: z.number().int().min(1),
  rules: z
    .array(scoreRuleSchema)
    .max(500)
    .refine((rules) => new Set(rules.map((rule) => rule.id)).size === rules.length, {
      message: 'two rules have the same id',
    }),
  /** Totals: from `mql` on a lead is marketing-qualified, from `hot` on it is listed for sales (S25, S60). */
  thresholds: z
    .object({ mql: z.number().int(), hot: z.number().int() })
    .refine(({ mql, hot }) => mql <= hot, { message: 'hot may not lie below MQL' }),
  bands: z
    .array(bandSchema)
    .min(1)
    .max(20)
    .refine(ascending, { message: 'each band must begin above the one before' }),
  /** Missing where nobody has drawn any lines: then heights by axis are told of only where somebody listens. */
  grid: scoreGridSchema.optional(),
})
export type ScoreRuleSet = z.infer<typeof scoreRuleSetSchema>

/** The heights that the rule set itself names: MQL, hot, and the lines of its grid. */
export const thresholdsOf = (rules: Pick<ScoreRuleSet, 'thresholds' | 'grid'>): readonly ScoreThreshold[] => [
  { measure: 'total', value: rules.thresholds.mql },
  { measure: 'total', value: rules.thresholds.hot },
  ...(rules.grid?.fit ?? []).map((value) => ({ measure: 'fit' as const, value })),
  ...(rules.grid?.engagement ?? []).map((value) => ({ measure: 'engagement' as const, value })),
]

/** The band in which a lead's total lies. */
export function bandOf(rules: Pick<ScoreRuleSet, 'bands'>, scores: Scores): ScoreBand | undefined {
  const total = measure(scores, 'total')
  return rules.bands.findLast((band) => band.from <= total) ?? rules.bands[0]
}
