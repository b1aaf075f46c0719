import {
  completedSequences,
  type FactEvent,
  type Facts,
  matches,
  matchesEvent,
  zoneOf,
} from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { BehaviourRule, ScoreRule, WaitingRule } from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import { fitEntries } from './fit-entries.ts'
import { isAllowed, subjectOf } from './is-allowed.ts'
import type { OpenWait } from './open-wait.ts'
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
  if (facts.events.at(-1) === event) return facts
  const before = facts.events.filter((past) => past.seq < event.seq)
  return { ...facts, events: [...before, event] }
}

/** True when the event sets the rule off. An event that has counted for a sequence does not count for the next. */
function isSetOff(rule: BehaviourRule, { event, facts }: Scoring, given: readonly ScoreEntry[]): boolean {
  const { on } = rule
  if (on.kind === 'event') return matchesEvent(on.match, event)
  if (on.kind === 'unfollowed') return false
  const last = on.steps.at(-1)
  if (!last || !matchesEvent(last, event)) return false
  const used = Math.max(0, ...given.map((entry) => entry.eventSeq))
  const unused = facts.events.filter((past) => past.seq > used)
  return completedSequences(on, unused, zoneOf(facts)).some((chain) => chain.at(-1)?.seq === event.seq)
}

const givenBy = ({ id }: BehaviourRule, entries: readonly ScoreEntry[]): readonly ScoreEntry[] =>
  entries.filter((entry) => entry.ruleId === id && entry.reason === 'met')

/** The points of a rule that was set off, unless repetition, caps or its condition stand against them. */
function earned(
  rule: BehaviourRule,
  { rules, event, facts, now }: Scoring,
  { given, at }: { readonly given: readonly ScoreEntry[]; readonly at: EpochMs },
): readonly ScoreEntry[] {
  const { id: ruleId, axis, points } = rule
  const subject = subjectOf(rule.repeat, event)
  if (!isAllowed(rule, given, { at, zone: zoneOf(facts), subject })) return []
  if (rule.when && !matches(rule.when, facts, now)) return []
  const entry = {
    ruleId,
    ruleSet: rules.version,
    axis,
    points,
    eventSeq: event.seq,
    at,
    reason: 'met',
  } as const
  return [{ ...entry, ...(subject !== undefined && { subject }) }]
}

function behaviourEntries(rule: BehaviourRule, scoring: Scoring): readonly ScoreEntry[] {
  const given = givenBy(rule, scoring.entries)
  return isSetOff(rule, scoring, given) ? earned(rule, scoring, { given, at: scoring.event.occurredAt }) : []
}

/** The points for a wait that is over, dated to when it was; given once for each first event, however often it is asked. */
export function scoreWait(
  rule: WaitingRule,
  { first, until }: OpenWait,
  scoring: Omit<Scoring, 'event'>,
): readonly ScoreEntry[] {
  const given = givenBy(rule, scoring.entries)
  if (!rule.active || given.some((entry) => entry.eventSeq === first.seq)) return []
  return earned(rule, { ...scoring, event: first }, { given, at: until })
}

const looksBack = (rule: ScoreRule): boolean =>
  rule.kind === 'fit' || rule.when !== undefined || rule.on.kind === 'sequence'

/**
 * The points that an event gives, rule by rule. What machines do gives none; what was done before the visitor was
 * known gives points like anything else. Pure: the same input gives the same entries.
 */
export function scoreEvent(scoring: Scoring): readonly ScoreEntry[] {
  const { rules, event } = scoring
  if (event.machine) return []
  const then = rules.rules.some(looksBack) ? { ...scoring, facts: upTo(scoring.facts, event) } : scoring
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
