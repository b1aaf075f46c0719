import { expect, it } from 'vitest'
import { nextDue, nextTry } from './next-due.ts'

const TOKYO = 'Asia/Tokyo'
const at = (text: string): number => Date.parse(`${text}+09:00`)

it('a transfer of every few minutes is due at the next of them, once, however long it stood still [S19]', () => {
  const schedule = { kind: 'every', minutes: 15 } as const
  expect(nextDue(schedule, at('2026-11-22T10:01:00'), TOKYO)).toBe(at('2026-11-22T10:15:00'))
  expect(nextDue(schedule, at('2026-11-22T10:15:00'), TOKYO)).toBe(at('2026-11-22T10:30:00'))
})

it('a daily transfer is due by the clock of the organisation [S19]', () => {
  const schedule = { kind: 'daily', at: '02:30' } as const
  expect(nextDue(schedule, at('2026-11-22T02:30:00'), TOKYO)).toBe(at('2026-11-23T02:30:00'))
  expect(nextDue(schedule, at('2026-11-22T01:00:00'), TOKYO)).toBe(at('2026-11-22T02:30:00'))
})

it('one that could not reach its place tries again after ten minutes at the latest [S19]', () => {
  const daily = { kind: 'daily', at: '02:30' } as const
  expect(nextTry(daily, at('2026-11-22T02:31:00'), TOKYO)).toBe(at('2026-11-22T02:41:00'))
  expect(nextTry({ kind: 'every', minutes: 5 }, at('2026-11-22T02:31:00'), TOKYO)).toBe(
    at('2026-11-22T02:35:00'),
  )
})
