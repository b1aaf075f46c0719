import {
  daysToCover,
  type EventMatch,
  type FactNeeds,
  factsOf,
  mergeNeeds,
  NO_NEEDS,
} from '@shirube/audience'
import type { ScoreRule } from './score-rule.ts'
import type { ScoreRuleSet } from './score-rule-set.ts'

const kindsOf = (steps: readonly EventMatch[]): FactNeeds['eventKinds'] => steps.map((step) => step.kind)

function needsOf(rule: ScoreRule): FactNeeds {
  const asked = rule.when ? factsOf(rule.when) : NO_NEEDS
  if (rule.kind === 'fit' || rule.on.kind !== 'sequence') return asked
  return mergeNeeds(asked, {
    company: false,
    eventKinds: kindsOf(rule.on.steps),
    days: daysToCover(rule.on.span),
  })
}

/**
 * Which facts must be loaded to score an event, so that no others are. Days count back from when the event
 * occurred: one that is taken in late needs its own past. Caps and `once` look at entries, not at history.
 */
export const neededHistory = (rules: Pick<ScoreRuleSet, 'rules'>): FactNeeds =>
  rules.rules
    .filter((rule) => rule.active)
    .map(needsOf)
    .reduce(mergeNeeds, NO_NEEDS)
