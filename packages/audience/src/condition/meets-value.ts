import { assertNever, fold } from '@shirube/kernel'
import type { FieldValue } from '../field.ts'
import { dayNumber } from './calendar-day.ts'
import type { ValueTest } from './value-test.ts'

type TextTest = Extract<ValueTest, { op: 'oneOf' | 'contains' | 'startsWith' | 'endsWith' }>
type NumberTestOp = Extract<ValueTest, { op: 'atLeast' | 'atMost' | 'between' }>
type ListTest = Extract<ValueTest, { op: 'includesAny' | 'includesAll' }>
type DateTest = Extract<ValueTest, { op: 'before' | 'after' | 'daysFromToday' }>

/** True when there is nothing to ask of: no value, an empty text, an empty list. */
export const isMissing = (value: FieldValue | undefined): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

function meetsText(test: TextTest, value: string): boolean {
  const text = fold(value)
  switch (test.op) {
    case 'oneOf':
      return test.values.some((one) => fold(one) === text)
    case 'contains':
      return text.includes(fold(test.value))
    case 'startsWith':
      return text.startsWith(fold(test.value))
    case 'endsWith':
      return text.endsWith(fold(test.value))
    default:
      return assertNever(test)
  }
}

function meetsRange(test: NumberTestOp, value: number): boolean {
  switch (test.op) {
    case 'atLeast':
      return value >= test.value
    case 'atMost':
      return value <= test.value
    case 'between':
      return value >= test.from && value <= test.to
    default:
      return assertNever(test)
  }
}

function meetsList(test: ListTest, value: readonly string[]): boolean {
  const held = new Set(value.map(fold))
  const has = (one: string): boolean => held.has(fold(one))
  return test.op === 'includesAny' ? test.values.some(has) : test.values.every(has)
}

function meetsDate(test: DateTest, day: number | undefined, today: number): boolean {
  if (day === undefined) return false
  switch (test.op) {
    case 'before':
      return day < (dayNumber(test.date) ?? Number.NEGATIVE_INFINITY)
    case 'after':
      return day > (dayNumber(test.date) ?? Number.POSITIVE_INFINITY)
    case 'daysFromToday':
      return day >= today + test.from && day <= today + test.to
    default:
      return assertNever(test)
  }
}

/**
 * True when a value passes a test. A missing value, and one of a type that the test is not made for, answers no;
 * text is compared after folding.
 * @param today the lead's local day as `dayNumber`, worked out only when a test asks for it
 */
export function meetsValue(test: ValueTest, value: FieldValue | undefined, today: () => number): boolean {
  if (value === undefined || isMissing(value)) return false
  switch (test.op) {
    case 'exists':
      return true
    case 'is':
      return typeof value === 'string' && typeof test.value === 'string'
        ? fold(value) === fold(test.value)
        : value === test.value
    case 'oneOf':
    case 'contains':
    case 'startsWith':
    case 'endsWith':
      return typeof value === 'string' && meetsText(test, value)
    case 'atLeast':
    case 'atMost':
    case 'between':
      return typeof value === 'number' && meetsRange(test, value)
    case 'includesAny':
    case 'includesAll':
      return Array.isArray(value) && meetsList(test, value)
    case 'before':
    case 'after':
      return meetsDate(test, dayNumber(value), 0)
    case 'daysFromToday':
      return meetsDate(test, dayNumber(value), today())
    default:
      return assertNever(test)
  }
}
