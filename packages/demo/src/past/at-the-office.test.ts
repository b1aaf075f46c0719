import { expect, it } from 'vitest'
import { atTheOffice, workingTime } from './at-the-office.ts'

const HOUR = 3_600_000
const at = (local: string): number => Date.parse(`${local}+09:00`)

it('nobody works at night or at the weekend', () => {
  expect(atTheOffice(at('2026-11-20T19:30'))).toBe(at('2026-11-23T09:30'))
  expect(atTheOffice(at('2026-11-23T07:15'))).toBe(at('2026-11-23T09:15'))
})

it('a weekend is no time at all for what waits', () => {
  expect(workingTime(at('2026-11-20T18:00'), at('2026-11-23T09:00'))).toBe(15 * HOUR)
  expect(workingTime(at('2026-11-21T10:00'), at('2026-11-22T10:00'))).toBe(0)
})
