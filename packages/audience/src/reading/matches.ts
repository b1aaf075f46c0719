import type { EpochMs } from '@shirube/kernel'
import { type Condition, isLeaf } from '../condition/condition.ts'
import type { Facts } from '../fact/facts.ts'
import { evaluateLeaf } from './evaluate-leaf.ts'

/**
 * True when the lead meets the condition at this moment. Two-valued: a comparison with a missing value is false,
 * and `not` makes it true. The facts must hold what `factsOf(condition)` asks for.
 */
export function matches(condition: Condition, facts: Facts, now: EpochMs): boolean {
  if (isLeaf(condition)) return evaluateLeaf(condition, facts, now)
  switch (condition.kind) {
    case 'all':
      return condition.of.every((part) => matches(part, facts, now))
    case 'any':
      return condition.of.some((part) => matches(part, facts, now))
    case 'not':
      return !matches(condition.of, facts, now)
  }
}
