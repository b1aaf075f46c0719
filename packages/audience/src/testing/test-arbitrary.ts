import fc from 'fast-check'
import type { NumberTest, Span } from '../condition/condition.ts'
import type { ValueTest } from '../condition/value-test.ts'
import type { FieldType } from '../field.ts'
import { ASKED, NUMBERS, some } from './vocabulary.ts'

const text = fc.constantFrom(...ASKED)
const number = fc.constantFrom(...NUMBERS)
const date = fc.constantFrom('2026-03-08', '2026-06-14', '2026-06-15', '2026-06-16', '2028-02-29')
const days = fc.integer({ min: -3, max: 3 })

/** A few hours or days. */
export const spanArbitrary: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ amount: fc.constantFrom(1, 2, 7), unit: fc.constant('day' as const) }),
  fc.record({ amount: fc.constantFrom(1, 24, 48), unit: fc.constant('hour' as const) }),
)

/** Questions about a number from the given ones. */
export const numberTestArbitrary = (value: fc.Arbitrary<number>): fc.Arbitrary<NumberTest> =>
  fc.oneof(
    fc.record({ op: fc.constantFrom('atLeast', 'atMost', 'exactly'), value }),
    fc.record({ op: fc.constant('between' as const), from: value, to: value }),
  )

/** A day near today; now and then a range that nothing lies in. */
export const DAYS_FROM_TODAY: fc.Arbitrary<ValueTest> = fc
  .tuple(days, fc.integer({ min: -1, max: 5 }))
  .map(([from, length]) => ({ op: 'daysFromToday', from, to: from + length }))

const exists = fc.constant<ValueTest>({ op: 'exists' })

/** Questions about a field of each type. */
export const VALUE_TEST_ARBITRARIES: Record<FieldType, fc.Arbitrary<ValueTest>> = {
  text: fc.oneof(
    exists,
    fc.record({ op: fc.constantFrom('is', 'contains', 'startsWith', 'endsWith'), value: text }),
    fc.record({ op: fc.constant('oneOf' as const), values: some(ASKED) }),
  ),
  number: fc.oneof(
    exists,
    fc.record({ op: fc.constantFrom('is', 'atLeast', 'atMost'), value: number }),
    fc.record({ op: fc.constant('between' as const), from: number, to: number }),
  ),
  date: fc.oneof(
    exists,
    fc.record({ op: fc.constant('is' as const), value: date }),
    fc.record({ op: fc.constantFrom('before', 'after'), date }),
    DAYS_FROM_TODAY,
  ),
  boolean: fc.oneof(exists, fc.record({ op: fc.constant('is' as const), value: fc.boolean() })),
  texts: fc.oneof(
    exists,
    fc.record({ op: fc.constantFrom('includesAny', 'includesAll'), values: some(ASKED) }),
  ),
}
