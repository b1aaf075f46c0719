import type { EpochMs } from '@shirube/kernel'
import { localDay } from '@shirube/kernel/zone'
import { type Condition, type ConditionLeaf, isLeaf } from '../condition/condition.ts'
import { companyValue, leadValue } from '../condition/field-value.ts'
import type { FactEvent } from '../event/lead-event.ts'
import { type Facts, zoneOf } from '../fact/facts.ts'
import type { FieldValue } from '../field.ts'
import { measure } from '../vocabulary.ts'
import { countedEvents, evaluateLeaf, foundSequences } from './evaluate-leaf.ts'
import { touchOf } from './found-touch.ts'

/** What the leaf found at the lead: the value it asked about (none when missing), or the events it counted. */
export type Seen =
  | { readonly kind: 'value'; readonly value?: FieldValue }
  | { readonly kind: 'events'; readonly events: readonly FactEvent[] }

/** A condition with the answer at each place: the reason for being in or out. */
export type Reason =
  | { readonly kind: 'all' | 'any'; readonly holds: boolean; readonly of: readonly Reason[] }
  | { readonly kind: 'not'; readonly holds: boolean; readonly of: Reason }
  | { readonly kind: 'leaf'; readonly holds: boolean; readonly leaf: ConditionLeaf; readonly seen: Seen }

const value = (found: FieldValue | undefined): Seen => ({
  kind: 'value',
  ...(found !== undefined && { value: found }),
})

function seenBy(leaf: ConditionLeaf, facts: Facts, now: EpochMs): Seen {
  const { lead } = facts
  switch (leaf.kind) {
    case 'attribute':
      return value(leadValue(facts, leaf.field, () => localDay(now, zoneOf(facts))))
    case 'company':
      return value(companyValue(facts, leaf.field))
    case 'score':
      return value(measure(facts.scores, leaf.measure))
    case 'stage':
      return value(lead.stage)
    case 'qualification':
      return value(lead.qualification)
    case 'segment':
      return value(facts.segments.includes(leaf.segment))
    case 'list':
      return value(facts.lists.includes(leaf.list))
    case 'owner':
      return value(lead.owner)
    case 'consent':
      return value(facts.consents[leaf.channel] ?? 'unknown')
    case 'behaviour':
      return { kind: 'events', events: countedEvents(leaf, facts, now) }
    case 'sequence':
      return { kind: 'events', events: foundSequences(leaf, facts, now).at(-1) ?? [] }
    case 'touch': {
      const touch = touchOf(leaf, facts)
      return { kind: 'events', events: touch ? [touch] : [] }
    }
  }
}

/** Reads the condition like `matches`, and keeps the answer at each place with what was found there. */
export function why(condition: Condition, facts: Facts, now: EpochMs): Reason {
  if (isLeaf(condition)) {
    const holds = evaluateLeaf(condition, facts, now)
    return { kind: 'leaf', holds, leaf: condition, seen: seenBy(condition, facts, now) }
  }
  switch (condition.kind) {
    case 'all':
    case 'any': {
      const of = condition.of.map((part) => why(part, facts, now))
      const holds = condition.kind === 'all' ? of.every((part) => part.holds) : of.some((part) => part.holds)
      return { kind: condition.kind, holds, of }
    }
    case 'not': {
      const of = why(condition.of, facts, now)
      return { kind: 'not', holds: !of.holds, of }
    }
  }
}
