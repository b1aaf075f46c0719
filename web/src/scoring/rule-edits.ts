import type { Axis, Condition } from '@shirube/audience'
import {
  type BehaviourRule,
  type Decay,
  PROPOSED_GRID,
  type ScoreGrid,
  type ScoreRule,
  type ScoreRuleSet,
} from '@shirube/scoring'

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

/** The rules with a line of the grid elsewhere, but never below the one before or above the one after. */
export function withGridLine(
  rules: Rules,
  at: { readonly axis: keyof ScoreGrid; readonly line: number },
  points: number,
): Rules {
  const grid = rules.grid ?? PROPOSED_GRID
  const lines = grid[at.axis]
  const low = (lines[at.line - 1] ?? Number.NEGATIVE_INFINITY) + 1
  const high = (lines[at.line + 1] ?? Number.POSITIVE_INFINITY) - 1
  const moved = lines.map((line, n) => (n === at.line ? Math.min(Math.max(points, low), high) : line))
  return { ...rules, grid: { ...grid, [at.axis]: moved } }
}

/** The sorts of rules that a person can add. */
export type RuleSort = 'event' | 'sequence' | 'unfollowed' | 'fit'

/** A rule as it is when it has just been added; it is off until it says something. */
export function freshRule(sort: RuleSort, about: { readonly axis: Axis; readonly id: string }): ScoreRule {
  const { axis, id } = about
  if (sort === 'fit') {
    const when = { kind: 'all', of: [] } as const
    const own = axis === 'company' ? 'company' : 'personal'
    return { kind: 'fit', id, axis: own, points: 1, active: false, when: { ...when, of: [] } }
  }
  const common = { kind: 'behaviour', id, axis, points: 1, active: true, repeat: { kind: 'every' } } as const
  if (sort === 'unfollowed') {
    const [first, awaited] = [{ kind: 'page.viewed' as const }, { kind: 'form.submitted' as const }]
    const on = { kind: 'unfollowed', first, awaited, span: { amount: 7, unit: 'day' } } as const
    return { ...common, points: -1, on }
  }
  if (sort === 'event') return { ...common, on: { kind: 'event', match: { kind: 'page.viewed' } } }
  const steps = [{ kind: 'page.viewed' as const }, { kind: 'form.submitted' as const }]
  return { ...common, on: { kind: 'sequence', steps, span: { amount: 7, unit: 'day' } } }
}

/** A rule that counts at most so often, a day or in all; 0 is no limit. */
export function withCap(rule: BehaviourRule, cap: 'perDay' | 'total', n: number): BehaviourRule {
  const { caps, ...rest } = rule
  const { [cap]: _, ...others } = caps ?? {}
  const next = { ...others, ...(n > 0 && { [cap]: n }) }
  return Object.keys(next).length === 0 ? rest : { ...rest, caps: next }
}

/** A rule that counts only for leads who meet a condition, or for everybody. */
export function withWhen(rule: BehaviourRule, when: Condition | undefined): BehaviourRule {
  const { when: _, ...rest } = rule
  return when === undefined ? rest : { ...rest, when }
}

/** A rule whose points grow old like this, or not at all. */
export function withDecay(rule: BehaviourRule, decay: Decay | undefined): BehaviourRule {
  const { decay: _, ...rest } = rule
  return decay === undefined ? rest : { ...rest, decay }
}

/** A way of growing old as it is when it has just been chosen; the one that is there already stays. */
export function freshDecay(kind: Decay['kind'] | 'none', now: Decay | undefined): Decay | undefined {
  if (kind === 'none' || kind === now?.kind) return kind === 'none' ? undefined : now
  return kind === 'halfLife' ? { kind, days: 30 } : { kind, steps: [{ afterDays: 30, keepPercent: 50 }] }
}

type Steps = Extract<Decay, { kind: 'steps' }>
/** One age, and how much is left from then on. */
export type AgeStep = Steps['steps'][number]

/** The steps with one of them elsewhere, but always later and lower than the one before. */
export function withAgeStep(decay: Steps, place: number, step: AgeStep): Steps {
  const [before, after] = [decay.steps[place - 1], decay.steps[place + 1]]
  const afterDays = Math.min(
    Math.max(step.afterDays, (before?.afterDays ?? 0) + 1),
    (after?.afterDays ?? 3661) - 1,
  )
  const keepPercent = Math.max(
    Math.min(step.keepPercent, (before?.keepPercent ?? 100) - 1),
    (after?.keepPercent ?? -1) + 1,
  )
  return { ...decay, steps: decay.steps.map((one, n) => (n === place ? { afterDays, keepPercent } : one)) }
}

/** The steps with one more, later and lower; as they are where nothing is left to take. */
export function withNextAgeStep(decay: Steps): Steps {
  const last = decay.steps.at(-1)
  if (!last || last.keepPercent === 0 || last.afterDays >= 3660) return decay
  const afterDays = Math.min(last.afterDays * 2, 3660)
  return { ...decay, steps: [...decay.steps, { afterDays, keepPercent: Math.floor(last.keepPercent / 2) }] }
}
