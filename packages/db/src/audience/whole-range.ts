import type { NumberTest } from '@shirube/audience'
import { assertNever } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { allOf, type Fragment } from './fragment.ts'

/** Whole numbers from one to another, both included; either may be infinite. Empty when `from` is beyond `to`. */
export interface WholeRange {
  readonly from: number
  readonly to: number
}

/** The whole numbers that pass a test. */
export function wholeRange(test: NumberTest): WholeRange {
  switch (test.op) {
    case 'atLeast':
      return { from: Math.ceil(test.value), to: Number.POSITIVE_INFINITY }
    case 'atMost':
      return { from: Number.NEGATIVE_INFINITY, to: Math.floor(test.value) }
    case 'exactly':
      return { from: Math.ceil(test.value), to: Math.floor(test.value) }
    case 'between':
      return { from: Math.ceil(test.from), to: Math.floor(test.to) }
    default:
      return assertNever(test)
  }
}

/** True when a range has that number in it. */
export const covers = ({ from, to }: WholeRange, number: number): boolean => from <= number && number <= to

const bounded = (value: number): number =>
  Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, value))

/** True when a column of whole numbers is in a range. Integers are compared, so that an index can be used. */
export const inWholeRange = (db: Queryable, number: Fragment, { from, to }: WholeRange): Fragment =>
  allOf(db, [
    ...(from === Number.NEGATIVE_INFINITY ? [] : [db`${number} >= ${bounded(from)}::bigint`]),
    ...(to === Number.POSITIVE_INFINITY ? [] : [db`${number} <= ${bounded(to)}::bigint`]),
  ])
