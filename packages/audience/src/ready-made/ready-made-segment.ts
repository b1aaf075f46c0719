import type { Localised } from '@shirube/kernel'
import type { Condition } from '../condition/condition.ts'

/** A segment that comes with the product: a name and a condition to begin with, and to change. */
export interface ReadyMadeSegment {
  readonly id: string
  readonly name: Localised
  readonly condition: Condition
}
