import { assertNever, type EpochMs } from '@shirube/kernel'
import { localDay } from '@shirube/kernel/zone'
import { completedSequences, type SequenceChain } from '../condition/completed-sequences.ts'
import type { ConditionLeaf, NumberTest } from '../condition/condition.ts'
import { companyValue, leadValue } from '../condition/field-value.ts'
import { meetsNumber } from '../condition/meets-number.ts'
import { meetsValue } from '../condition/meets-value.ts'
import { windowStart } from '../condition/window.ts'
import type { FactEvent } from '../event/lead-event.ts'
import { matchesEvent } from '../event/matches-event.ts'
import { type Facts, zoneOf } from '../fact/facts.ts'
import { measure } from '../vocabulary.ts'
import { foundTouch } from './found-touch.ts'

type Behaviour = Extract<ConditionLeaf, { kind: 'behaviour' }>
type Sequence = Extract<ConditionLeaf, { kind: 'sequence' }>

const AT_LEAST_ONCE: NumberTest = { op: 'atLeast', value: 1 }

/** How often something is asked to have happened when the condition does not say: at least once. */
export const timesOf = (leaf: Behaviour): NumberTest => leaf.times ?? AT_LEAST_ONCE

/** The events that a behaviour counts. */
export function countedEvents(leaf: Behaviour, facts: Facts, now: EpochMs): readonly FactEvent[] {
  const since = leaf.within ? windowStart(leaf.within, now, zoneOf(facts)) : Number.NEGATIVE_INFINITY
  return facts.events.filter((event) => event.occurredAt >= since && matchesEvent(leaf.did, event))
}

/** The sequences that a condition finds; when it names a window, those whose last step lies in it. */
export function foundSequences(leaf: Sequence, facts: Facts, now: EpochMs): readonly SequenceChain[] {
  const zone = zoneOf(facts)
  const since = leaf.within ? windowStart(leaf.within, now, zone) : Number.NEGATIVE_INFINITY
  return completedSequences(leaf, facts.events, zone).filter(
    (chain) => (chain.at(-1)?.occurredAt ?? Number.NEGATIVE_INFINITY) >= since,
  )
}

/** True when one leaf of a condition holds for the lead. */
export function evaluateLeaf(leaf: ConditionLeaf, facts: Facts, now: EpochMs): boolean {
  const { lead } = facts
  const today = (): number => localDay(now, zoneOf(facts))
  switch (leaf.kind) {
    case 'attribute':
      return meetsValue(leaf.test, leadValue(facts, leaf.field, today), today)
    case 'company':
      return meetsValue(leaf.test, companyValue(facts, leaf.field), today)
    case 'score':
      return meetsNumber(leaf.test, measure(facts.scores, leaf.measure))
    case 'stage':
      return leaf.oneOf.includes(lead.stage)
    case 'qualification':
      return leaf.oneOf.includes(lead.qualification)
    case 'segment':
      return facts.segments.includes(leaf.segment)
    case 'list':
      return facts.lists.includes(leaf.list)
    case 'owner':
      return lead.owner !== undefined && (leaf.oneOf === undefined || leaf.oneOf.includes(lead.owner))
    case 'consent':
      return (facts.consents[leaf.channel] ?? 'unknown') === leaf.is
    case 'behaviour':
      return meetsNumber(timesOf(leaf), countedEvents(leaf, facts, now).length)
    case 'sequence':
      return foundSequences(leaf, facts, now).length > 0
    case 'touch':
      return foundTouch(leaf, facts, now) !== undefined
    default:
      return assertNever(leaf)
  }
}
