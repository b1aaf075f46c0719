import { expect, it } from 'vitest'
import type { Condition } from '../condition/condition.ts'
import { hangsOnTime } from './hangs-on-time.ts'

const visited = { kind: 'behaviour', did: { kind: 'store.visited' } } as const
const old = { kind: 'attribute', field: 'age', test: { op: 'atLeast', value: 60 } } as const
const soon = {
  kind: 'attribute',
  field: 'inquiryDate',
  test: { op: 'daysFromToday', from: 0, to: 7 },
} as const
const title = { kind: 'attribute', field: 'jobTitle', test: { op: 'is', value: '部長' } } as const

it.each<[Condition, boolean]>([
  [title, false],
  [visited, false],
  [{ ...visited, within: { amount: 7, unit: 'day' } }, true],
  [old, true],
  [soon, true],
  [
    { kind: 'all', of: [title, { kind: 'not', of: { ...visited, within: { amount: 1, unit: 'day' } } }] },
    true,
  ],
  [{ kind: 'any', of: [title, visited] }, false],
])('%j hangs on time: %s', (condition, expected) => {
  expect(hangsOnTime(condition)).toBe(expected)
})
