import type { ScoreRule } from '../rule/score-rule.ts'
import type { Judged, ReplayTally, SideTally } from './replay-tally.ts'

/** Fewer judged leads than this, with the rule's points or without, are no evidence. */
const ENOUGH = 8
/** Two-sided 95 % of the normal distribution. */
const Z = 1.96
const MOST = 1000

/** Other points for a rule, and the evidence for them: how the judged leads with and without it fared. */
export interface PointSuggestion {
  readonly rule: string
  readonly now: number
  /** 0 says that the rule tells nothing and may be switched off. */
  readonly points: number
  readonly with: Judged
  readonly without: Judged
}

interface Evidence extends Omit<PointSuggestion, 'points'> {
  /** The logarithm of the odds ratio, and its standard error (Woolf, with Haldane's correction of a half). */
  readonly weight: number
  readonly error: number
}

function evidenceOf(rule: ScoreRule, side: SideTally, judged: Judged): readonly Evidence[] {
  const own = side.rules[rule.id]
  if (!own || !rule.active) return []
  const rest = { judged: judged.judged - own.judged, good: judged.good - own.good }
  if (own.judged < ENOUGH || rest.judged < ENOUGH) return []
  const [a, b] = [own.good + 0.5, own.judged - own.good + 0.5]
  const [c, d] = [rest.good + 0.5, rest.judged - rest.good + 0.5]
  const weight = Math.log((a * d) / (b * c))
  const error = Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)
  const had = { judged: own.judged, good: own.good }
  return [{ rule: rule.id, now: rule.points, with: had, without: rest, weight, error }]
}

/**
 * Points that fit what sales said better (S30): the weight of each rule is the logarithm of its odds ratio among
 * judged leads, scaled so that all points together stay as many as they are. Only where the present points lie
 * outside what chance explains (95 %), the strongest first. Rules are weighed one by one: two that always come
 * together both show the same evidence.
 */
export function suggestPoints(
  rules: readonly ScoreRule[],
  { judged, draft }: Pick<ReplayTally, 'judged' | 'draft'>,
): readonly PointSuggestion[] {
  const evidence = rules.flatMap((rule) => evidenceOf(rule, draft, judged))
  const weights = evidence.reduce((sum, one) => sum + Math.abs(one.weight), 0)
  if (weights === 0) return []
  const scale = evidence.reduce((sum, one) => sum + Math.abs(one.now), 0) / weights
  return evidence
    .filter(({ now, weight, error }) => Math.abs(now / scale - weight) > Z * error)
    .toSorted((a, b) => Math.abs(b.weight) / b.error - Math.abs(a.weight) / a.error)
    .flatMap((one): PointSuggestion[] => {
      const { rule, now, weight } = one
      const points = Math.max(-MOST, Math.min(MOST, Math.round(weight * scale))) + 0
      return points === now ? [] : [{ rule, now, points, with: one.with, without: one.without }]
    })
}
