import { expect, it } from 'vitest'
import { matchesPattern } from './file-pattern.ts'

it.each([
  ['*.csv', 'leads.csv', true],
  ['*.csv', 'LEADS.CSV', true],
  ['*.csv', 'leads.csv.done', false],
  ['名刺_????.csv', '名刺_1122.csv', true],
  ['名刺_????.csv', '名刺_122.csv', false],
  ['が*.csv', 'が1.csv'.normalize('NFD'), true],
  ['a*b*c', 'aXbYbZc', true],
  ['a*b*c', 'aXbYbZ', false],
  ['*', 'x', true],
  ['a.c', 'abc', false],
])('the pattern %s and the name %s: %s [S19]', (pattern, name, meant) => {
  expect(matchesPattern(pattern, name)).toBe(meant)
})

it('a pattern of many stars takes no longer than the lengths allow [T ReDoS]', () => {
  const began = performance.now()
  expect(matchesPattern(`${'*a'.repeat(59)}*b`, 'a'.repeat(255))).toBe(false)
  expect(performance.now() - began).toBeLessThan(200)
})
