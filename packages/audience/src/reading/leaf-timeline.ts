import type { EpochMs } from '@shirube/kernel'
import { localDay, startOfDay } from '@shirube/kernel/zone'
import { dayNumber, dayOfAge } from '../condition/calendar-day.ts'
import type { ConditionLeaf } from '../condition/condition.ts'
import { leadValue } from '../condition/field-value.ts'
import { meetsNumber } from '../condition/meets-number.ts'
import type { ValueTest } from '../condition/value-test.ts'
import { leavesWindowAt } from '../condition/window.ts'
import { type Facts, zoneOf } from '../fact/facts.ts'
import { countedEvents, evaluateLeaf, foundSequences, timesOf } from './evaluate-leaf.ts'
import { foundTouch } from './found-touch.ts'
import { always, type Timeline, timelineFrom } from './timeline.ts'

type Leaf<K extends ConditionLeaf['kind']> = Extract<ConditionLeaf, { kind: K }>

/** Nobody grows older than this: ages beyond are not looked out for. */
const OLDEST = 200

/** The ages at which the answer to a test may turn. */
function turningAges(test: ValueTest): readonly number[] {
  if (test.op === 'exists') return [0]
  if (test.op === 'is') return typeof test.value === 'number' ? [test.value, test.value + 1] : []
  if (test.op === 'atLeast') return [test.value]
  if (test.op === 'atMost') return [0, test.value + 1]
  if (test.op === 'between') return [test.from, test.to + 1]
  return []
}

/** The days of the calendar (as `dayNumber`) on which the answer to a question about a field may turn. */
function turningDays(leaf: Leaf<'attribute'>, facts: Facts, today: number): readonly (number | undefined)[] {
  const { field, test } = leaf
  if (field === 'age') {
    const ages = turningAges(test).map((age) => Math.max(0, Math.floor(age)))
    const near = ages.flatMap((age) => [age, age + 1]).filter((age) => age <= OLDEST)
    return near.map((age) => dayOfAge(facts.lead.fields['birthDate'], age))
  }
  if (test.op !== 'daysFromToday') return []
  const day = dayNumber(leadValue(facts, field, () => today))
  return day === undefined ? [] : [day - test.to, day - test.from + 1]
}

function attributeTimeline(leaf: Leaf<'attribute'>, facts: Facts, now: EpochMs): Timeline {
  const zone = zoneOf(facts)
  const held = evaluateLeaf(leaf, facts, now)
  if (leaf.field !== 'age' && leaf.test.op !== 'daysFromToday') return always(held)
  const today = localDay(now, zone)
  const days = turningDays(leaf, facts, today).filter((day) => day !== undefined && day > today)
  const mornings = days.map((day) => startOfDay(now, zone, today - (day ?? today)))
  return timelineFrom(held, mornings, (instant) => evaluateLeaf(leaf, facts, instant))
}

function behaviourTimeline(leaf: Leaf<'behaviour'>, facts: Facts, now: EpochMs): Timeline {
  const counted = countedEvents(leaf, facts, now)
  const holds = (count: number): boolean => meetsNumber(timesOf(leaf), count)
  const { within } = leaf
  if (!within) return always(holds(counted.length))
  const leaving = counted.map((event) => leavesWindowAt(within, event.occurredAt, zoneOf(facts)))
  leaving.sort((a, b) => a - b)
  let gone = 0
  return timelineFrom(holds(counted.length), leaving, (instant) => {
    while (gone < leaving.length && (leaving[gone] ?? instant) <= instant) gone += 1
    return holds(counted.length - gone)
  })
}

function sequenceTimeline(leaf: Leaf<'sequence'>, facts: Facts, now: EpochMs): Timeline {
  const found = foundSequences(leaf, facts, now)
  const { within } = leaf
  if (!within || found.length === 0) return always(found.length > 0)
  const latest = Math.max(...found.map((chain) => chain.at(-1)?.occurredAt ?? now))
  return { now: true, turns: [leavesWindowAt(within, latest, zoneOf(facts))] }
}

function touchTimeline(leaf: Leaf<'touch'>, facts: Facts, now: EpochMs): Timeline {
  const found = foundTouch(leaf, facts, now)
  if (!leaf.within || !found) return always(found !== undefined)
  return { now: true, turns: [leavesWindowAt(leaf.within, found.occurredAt, zoneOf(facts))] }
}

/** How one leaf reads from now on, if nothing but time goes by. */
export function leafTimeline(leaf: ConditionLeaf, facts: Facts, now: EpochMs): Timeline {
  if (leaf.kind === 'attribute') return attributeTimeline(leaf, facts, now)
  if (leaf.kind === 'behaviour') return behaviourTimeline(leaf, facts, now)
  if (leaf.kind === 'sequence') return sequenceTimeline(leaf, facts, now)
  if (leaf.kind === 'touch') return touchTimeline(leaf, facts, now)
  return always(evaluateLeaf(leaf, facts, now))
}
