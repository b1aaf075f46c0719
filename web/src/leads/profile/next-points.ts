import type { ScoreEntry } from '@shirube/contract'
import type { BehaviourRule, ScoreRule } from '@shirube/scoring'

const NAMED = 3

function mayGiveMore(rule: BehaviourRule, given: number): boolean {
  if (rule.repeat.kind === 'once' && given > 0) return false
  return rule.caps?.total === undefined || given < rule.caps.total
}

/**
 * The rules by which a lead could still earn most with one thing that it does, the most points first.
 * `entries` are all its points; what a person is, rather than does, is left out.
 */
export function nextPoints(
  rules: readonly ScoreRule[],
  entries: readonly Pick<ScoreEntry, 'rule' | 'points'>[],
): readonly BehaviourRule[] {
  return rules
    .filter((rule) => rule.kind === 'behaviour')
    .filter((rule) => {
      const given = entries.filter((entry) => entry.rule === rule.id && entry.points > 0).length
      return rule.active && rule.points > 0 && mayGiveMore(rule, given)
    })
    .toSorted((a, b) => b.points - a.points)
    .slice(0, NAMED)
}
