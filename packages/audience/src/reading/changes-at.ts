import type { EpochMs } from '@shirube/kernel'
import { type Condition, isLeaf } from '../condition/condition.ts'
import type { Facts } from '../fact/facts.ts'
import { leafTimeline } from './leaf-timeline.ts'
import { combined, inverse, type Timeline } from './timeline.ts'

function timelineOf(condition: Condition, facts: Facts, now: EpochMs): Timeline {
  if (isLeaf(condition)) return leafTimeline(condition, facts, now)
  switch (condition.kind) {
    case 'all':
    case 'any':
      return combined(
        condition.kind,
        condition.of.map((part) => timelineOf(part, facts, now)),
      )
    case 'not':
      return inverse(timelineOf(condition.of, facts, now))
  }
}

/**
 * The first instant after now at which the condition reads differently if nothing but time goes by: something
 * falls out of a window, a date comes near, a birthday. Undefined when time alone never changes it.
 */
export const changesAt = (condition: Condition, facts: Facts, now: EpochMs): EpochMs | undefined =>
  timelineOf(condition, facts, now).turns[0]
