import type { Condition, ConditionLeaf } from '../condition/condition.ts'
import { leavesOf } from './leaves-of.ts'

function leafHangsOnTime(leaf: ConditionLeaf): boolean {
  if (leaf.kind === 'attribute') return leaf.field === 'age' || leaf.test.op === 'daysFromToday'
  const isBehaviour = leaf.kind === 'behaviour' || leaf.kind === 'sequence' || leaf.kind === 'touch'
  return isBehaviour && leaf.within !== undefined
}

/** True when a condition may read differently tomorrow although nothing happens: an age, a date, "within N days". */
export const hangsOnTime = (condition: Condition): boolean => leavesOf(condition).some(leafHangsOnTime)
