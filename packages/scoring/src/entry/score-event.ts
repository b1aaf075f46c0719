import {
  completedSequences,
  type FactEvent,
  type Facts,
  matches,
  matchesEvent,
  zoneOf,
} from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { BehaviourRule } from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import { fitEntries } from './fit-entries.ts'
import { isAllowed, subjectOf } from './is-allowed.ts'
import type { ScoreEntry } from './score-entry.ts'

/** All that decides which points an event gives. */
export interface Scoring {
  readonly rules: Pick<ScoreRuleSet, 'version' | 'rules'>
  readonly event: FactEvent
  /** The lead as it stands with the event, holding what `neededHistory(rules)` asks for. */
  readonly facts: Facts
  /** What rules have given this lead so far. */
  readonly entries: readonly ScoreEntry[]
  readonly now: EpochMs
}

/** The facts with the history as it was when the event came: everything before it, then the event. */
function upTo(facts: Facts, event: FactEvent): Facts {
  const before = facts.events.filter((past) => past.seq < event.seq)
  return { ...facts, events: [...before, event] }
}

const entryOf = (rule: BehaviourRule, { rules, event }: Scoring) => ({
  ruleId: rule.id,
  ruleSet: rules.version,
  axis: rule.axis,
  eventSeq: event.seq,
  at: event.occurredAt,
})

/** True when the event sets the rule off. An event that has counted for a sequence does not count for the next. */
function isSetOff(rule: BehaviourRule, { event, facts }: Scoring, given: readonly ScoreEntry[]): boolean {
  const { on } = rule
  if (on.kind === 'event') return matchesEvent(on.match, event)
  const last = on.steps.at(-1)
  if (!last || !matchesEvent(last, event)) return false
  const used = Math.max(0, ...given.map((entry) => entry.eventSeq))
  const unused = facts.events.filter((past) => past.seq > used)
  return completedSequences(on, unused, zoneOf(facts)).some((chain) => chain.at(-1)?.seq === event.seq)
}

function behaviourEntries(rule: BehaviourRule, scoring: Scoring): readonly ScoreEntry[] {
  const { event, facts, entries, now } = scoring
  const given = entries.filter((entry) => entry.ruleId === rule.id && entry.reason === 'met')
  if (!isSetOff(rule, scoring, given)) return []
  const subject = subjectOf(rule.repeat, event)
  if (!isAllowed(rule, given, { at: event.occurredAt, zone: zoneOf(facts), subject })) return []
  if (rule.when && !matches(rule.when, facts, now)) return []
  const { points } = rule
  return [{ ...entryOf(rule, scoring), points, reason: 'met', ...(subject !== undefined && { subject }) }]
}

/**
 * The points that an event gives, rule by rule. What machines do gives none; what was done before the visitor was
 * known gives points like anything else. Pure: the same input gives the same entries.
 */
export function scoreEvent(scoring: Scoring): readonly ScoreEntry[] {
  const { rules, event } = scoring
  if (event.machine) return []
  const then = { ...scoring, facts: upTo(scoring.facts, event) }
  return rules.rules
    .filter((rule) => rule.active)
    .flatMap((rule) =>
      rule.kind === 'fit'
        ? fitEntries({
            ...then,
            rule,
            ruleSet: rules.version,
            newest: { seq: event.seq, at: event.occurredAt },
          })
        : behaviourEntries(rule, then),
    )
}
