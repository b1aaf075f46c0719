import { type Condition, type ConditionLeaf, isLeaf } from '../condition/condition.ts'

/** The leaves of a condition, in the order in which they are written. */
export function leavesOf(condition: Condition): readonly ConditionLeaf[] {
  if (isLeaf(condition)) return [condition]
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.flatMap(leavesOf)
    case 'not':
      return leavesOf(condition.of)
  }
}
