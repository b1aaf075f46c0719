import type { Condition, ConditionLeaf } from '../condition/condition.ts'
import { leavesOf } from './leaves-of.ts'

function leafHangsOnTime(leaf: ConditionLeaf): boolean {
  switch (leaf.kind) {
    case 'attribute':
      return leaf.field === 'age' || leaf.test.op === 'daysFromToday'
    case 'behaviour':
    case 'sequence':
      return leaf.within !== undefined
    default:
      return false
  }
}

/** True when a condition may read differently tomorrow although nothing happens: an age, a date, "within N days". */
export const hangsOnTime = (condition: Condition): boolean => leavesOf(condition).some(leafHangsOnTime)
