import { type Condition, isLeaf } from '@shirube/audience'

/** One part of a condition by its path: `condition.of.0`. */
export interface ConditionPart {
  readonly path: string
  readonly condition: Condition
}

/** The parts of a condition that people are counted for, each by the path that the builder names it by. */
export function partsOf(condition: Condition, path = 'condition'): readonly ConditionPart[] {
  if (isLeaf(condition)) return [{ path, condition }]
  if (condition.kind === 'not') return partsOf(condition.of, `${path}.of`)
  return condition.of.flatMap((part, place) => partsOf(part, `${path}.of.${place}`))
}
