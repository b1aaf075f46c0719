import { type EventKind, type FactNeeds, factsOf, mergeNeeds, NO_NEEDS, topicsOf } from '@shirube/audience'
import { neededHistory } from '../rule/needed-history.ts'
import type { BehaviourRule, FitRule, ScoreRule } from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'

/** A rule set, sorted by what sets its rules off, so that an event meets those rules only that it can concern. */
export interface ReplayPlan {
  readonly rules: ScoreRuleSet
  readonly byKind: ReadonlyMap<EventKind, readonly BehaviourRule[]>
  readonly fits: readonly FitRule[]
  /** The kinds of events after which points for what a lead is may change. */
  readonly fitKinds: ReadonlySet<EventKind>
  /** The history that conditions and sequences look back on. */
  readonly needs: FactNeeds
  readonly fades: boolean
}

const setOffBy = ({ on }: BehaviourRule): EventKind | undefined =>
  on.kind === 'event' ? on.match.kind : on.steps.at(-1)?.kind

/** Prepares a rule set for replaying many leads. */
export function planReplay(rules: ScoreRuleSet): ReplayPlan {
  const active = rules.rules.filter((rule) => rule.active)
  const behaviour = active.filter((rule): rule is BehaviourRule => rule.kind === 'behaviour')
  const fits = active.filter((rule): rule is FitRule => rule.kind === 'fit')
  const byKind = new Map<EventKind, BehaviourRule[]>()
  for (const rule of behaviour) {
    const kind = setOffBy(rule)
    if (kind !== undefined) byKind.set(kind, [...(byKind.get(kind) ?? []), rule])
  }
  return {
    rules,
    byKind,
    fits,
    fitKinds: new Set(fits.flatMap((rule) => topicsOf(rule.when).kinds)),
    needs: neededHistory(rules),
    fades: behaviour.some((rule) => rule.decay !== undefined),
  }
}

const conditionsOf = (rule: ScoreRule): FactNeeds => (rule.when ? factsOf(rule.when) : NO_NEEDS)

/** The kinds of events that some plans need from the recorded history; nothing else need be read. */
export function kindsOfReplay(plans: readonly ReplayPlan[]): readonly EventKind[] {
  const kinds = plans.flatMap((plan) => [
    ...plan.byKind.keys(),
    ...plan.fitKinds,
    ...plan.needs.eventKinds,
    ...plan.rules.rules.map(conditionsOf).reduce(mergeNeeds, NO_NEEDS).eventKinds,
  ])
  return [...new Set<EventKind>([...kinds, 'attribute.changed'])].sort()
}
