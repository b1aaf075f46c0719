import type { Axis } from '@shirube/audience'
import type { BehaviourRule, ScoreRule, ScoreRuleSet } from '@shirube/scoring'

/** What the score rules decide, without the number of the version. */
export type Rules = ScoreRuleSet

/** The rules with one of them changed, or taken out. */
export const withRule = (rules: Rules, id: string, next: ScoreRule | undefined): Rules => ({
  ...rules,
  rules: rules.rules.flatMap((rule) => (rule.id !== id ? [rule] : next === undefined ? [] : [next])),
})

/** The rules with a threshold moved; the band that began there moves with it. MQL stays at or below hot. */
export function withThreshold(rules: Rules, which: 'mql' | 'hot', points: number): Rules {
  const before = rules.thresholds[which]
  const { mql, hot } = rules.thresholds
  const to = which === 'mql' ? Math.min(points, hot) : Math.max(points, mql)
  const moved = rules.bands.map((band) => (band.from === before ? { ...band, from: to } : band))
  const ascending = moved.every((band, n) => n === 0 || band.from > (moved[n - 1]?.from ?? -1))
  return {
    ...rules,
    thresholds: { ...rules.thresholds, [which]: to },
    bands: ascending ? moved : rules.bands,
  }
}

/** The rules with a band beginning elsewhere, but never below the one before or above the one after. */
export function withBand(rules: Rules, id: string, from: number): Rules {
  const at = rules.bands.findIndex((band) => band.id === id)
  const low = (rules.bands[at - 1]?.from ?? Number.NEGATIVE_INFINITY) + 1
  const high = (rules.bands[at + 1]?.from ?? Number.POSITIVE_INFINITY) - 1
  const to = Math.min(Math.max(from, low), high)
  return { ...rules, bands: rules.bands.map((band) => (band.id === id ? { ...band, from: to } : band)) }
}

/** The sorts of rules that a person can add. */
export type RuleSort = 'event' | 'sequence' | 'fit'

/** A rule as it is when it has just been added; it is off until it says something. */
export function freshRule(sort: RuleSort, about: { readonly axis: Axis; readonly id: string }): ScoreRule {
  const { axis, id } = about
  if (sort === 'fit') {
    const when = { kind: 'all', of: [] } as const
    const own = axis === 'company' ? 'company' : 'personal'
    return { kind: 'fit', id, axis: own, points: 1, active: false, when: { ...when, of: [] } }
  }
  const common = { kind: 'behaviour', id, axis, points: 1, active: true, repeat: { kind: 'every' } } as const
  if (sort === 'event') return { ...common, on: { kind: 'event', match: { kind: 'page.viewed' } } }
  const steps = [{ kind: 'page.viewed' as const }, { kind: 'form.submitted' as const }]
  return { ...common, on: { kind: 'sequence', steps, span: { amount: 7, unit: 'day' } } }
}

/** A rule that counts at most so often a day; 0 is no limit. */
export function withPerDay(rule: BehaviourRule, perDay: number): BehaviourRule {
  const { caps, ...rest } = rule
  const { perDay: _, ...others } = caps ?? {}
  const next = { ...others, ...(perDay > 0 && { perDay }) }
  return Object.keys(next).length === 0 ? rest : { ...rest, caps: next }
}

/** A rule whose points halve every so many days; 0 is never. */
export function withHalfLife(rule: BehaviourRule, days: number): BehaviourRule {
  const { decay: _, ...rest } = rule
  return days > 0 ? { ...rest, decay: { kind: 'halfLife', days } } : rest
}
