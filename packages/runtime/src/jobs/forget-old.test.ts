import { expect, it } from 'vitest'
import { monthsBefore } from './forget-old.ts'

it('months are counted back from the first of this one, over the end of a year', () => {
  expect(monthsBefore(Date.UTC(2026, 0, 31, 23), 13)).toBe(Date.UTC(2024, 11, 1))
  expect(monthsBefore(Date.UTC(2026, 11, 1), 13)).toBe(Date.UTC(2025, 10, 1))
})
