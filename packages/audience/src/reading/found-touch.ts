import type { EpochMs } from '@shirube/kernel'
import type { ConditionLeaf } from '../condition/condition.ts'
import { windowStart } from '../condition/window.ts'
import type { FactEvent } from '../event/lead-event.ts'
import { matchesEvent } from '../event/matches-event.ts'
import { type Facts, zoneOf } from '../fact/facts.ts'

type Touch = Extract<ConditionLeaf, { kind: 'touch' }>

/** The first or the last that the lead did of a kind, by when it happened; of one moment, as the history has it. */
export function touchOf({ did, which }: Touch, facts: Facts): FactEvent | undefined {
  const [one, ...rest] = facts.events.filter((event) => event.kind === did.kind && !event.machine)
  if (!one) return undefined
  return rest.reduce((found, event) => {
    const better =
      which === 'first' ? event.occurredAt < found.occurredAt : event.occurredAt >= found.occurredAt
    return better ? event : found
  }, one)
}

/** That event, if it is what a condition asks for. */
export function foundTouch(leaf: Touch, facts: Facts, now: EpochMs): FactEvent | undefined {
  const touch = touchOf(leaf, facts)
  if (!touch || !matchesEvent(leaf.did, touch)) return undefined
  return !leaf.within || touch.occurredAt >= windowStart(leaf.within, now, zoneOf(facts)) ? touch : undefined
}
