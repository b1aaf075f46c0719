import type { EpochMs } from '@shirube/kernel'
import fc from 'fast-check'
import type { Condition } from '../condition/condition.ts'
import type { Facts } from '../fact/facts.ts'
import { conditionArbitrary } from './condition-arbitrary.ts'
import { factsArbitrary, nowArbitrary } from './facts-arbitrary.ts'

/** A condition, a lead and a moment: one case to hold two readings of the language against each other. */
export interface Reading {
  readonly condition: Condition
  readonly facts: Facts
  readonly now: EpochMs
}

/** Cases that meet often: condition and lead draw on the same few texts, ids, kinds and edges of windows. */
export const readingOf = (condition: fc.Arbitrary<Condition>): fc.Arbitrary<Reading> =>
  nowArbitrary.chain((now) => fc.record({ condition, facts: factsArbitrary(now), now: fc.constant(now) }))

/** Cases with conditions of every shape. */
export const readingArbitrary: fc.Arbitrary<Reading> = readingOf(conditionArbitrary)
