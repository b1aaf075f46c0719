import { expect, test } from 'vitest'
import { barsOf, peopleInBands, topOf } from './distribution.ts'

const totals = [
  { total: 0, people: 5 },
  { total: 9, people: 2 },
  { total: 10, people: 3 },
  { total: 20, people: 1 },
  { total: 500, people: 1 },
]

test('everybody stands in one bar, those above the scale in the last [S52]', () => {
  const bars = barsOf(totals, topOf(20))
  expect(bars.reduce((all, bar) => all + bar.people, 0)).toBe(12)
  expect(bars.at(-1)).toEqual({ from: 38, people: 1 })
})

test('a threshold belongs to what it begins', () => {
  expect(peopleInBands(totals, { mql: 10, hot: 20 })).toEqual({ below: 7, mql: 3, hot: 2 })
})
