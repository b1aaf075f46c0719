import type { BehaviourRule, ScoreRule } from '../rule/score-rule.ts'

/** A rule by which a lead could still earn points. */
export interface NextPoints {
  readonly rule: BehaviourRule
  /** So often would be enough by itself; missing where the rule never would be. */
  readonly times?: number
}

/** How often a rule may still give points to a lead that it has given them so often. */
function timesLeft({ repeat, caps }: BehaviourRule, given: number): number {
  const once = repeat.kind === 'once' ? 1 - given : Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(once, (caps?.total ?? Number.POSITIVE_INFINITY) - given))
}

/**
 * What could take a lead to a height that it misses by so many points: the rules for what it does that need fewest
 * times first, then those that give most. What a lead is, rather than does, is left out.
 */
export function nextPoints(
  rules: readonly ScoreRule[],
  asked: {
    readonly missing: number
    /** How often each rule has given points so far. */
    readonly given: ReadonlyMap<string, number>
    readonly most: number
  },
): readonly NextPoints[] {
  const { missing, given, most } = asked
  const told = rules.flatMap((rule): (NextPoints & { readonly order: number })[] => {
    if (rule.kind === 'fit' || !rule.active || rule.points <= 0) return []
    const left = timesLeft(rule, given.get(rule.id) ?? 0)
    if (left === 0) return []
    const times = Math.ceil(missing / rule.points)
    return [times <= left ? { rule, times, order: times } : { rule, order: Number.POSITIVE_INFINITY }]
  })
  return told
    .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order) || b.rule.points - a.rule.points)
    .slice(0, most)
    .map(({ rule, times }) => ({ rule, ...(times !== undefined && { times }) }))
}
