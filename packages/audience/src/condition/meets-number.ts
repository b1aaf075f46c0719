import { assertNever } from '@shirube/kernel'
import type { NumberTest } from './condition.ts'

/** True when a number passes a test; both ends of `between` count. */
export function meetsNumber(test: NumberTest, value: number): boolean {
  switch (test.op) {
    case 'atLeast':
      return value >= test.value
    case 'atMost':
      return value <= test.value
    case 'exactly':
      return value === test.value
    case 'between':
      return value >= test.from && value <= test.to
    default:
      return assertNever(test)
  }
}
