import { expect, test } from 'vitest'
import { slaClock } from './sla-clock.ts'

const HOUR = 3_600_000
const tokyo = (text: string): number => Date.parse(`${text}+09:00`)
const WORK = {
  zone: 'Asia/Tokyo',
  hours: { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '18:00' },
  closedDates: [],
} as const
const work = { ...WORK, hours: { ...WORK.hours, weekdays: [...WORK.hours.weekdays] } }
const given = { from: tokyo('2026-11-19T16:00'), until: tokyo('2026-11-20T11:00') }

test('[D7] the night does not count against whoever has four hours of business to answer', () => {
  expect(slaClock(given, tokyo('2026-11-19T17:00'), work)).toEqual({ elapsedMs: HOUR, totalMs: 4 * HOUR })
  expect(slaClock(given, tokyo('2026-11-20T03:00'), work).elapsedMs).toBe(2 * HOUR)
  expect(slaClock(given, tokyo('2026-11-20T13:00'), work).elapsedMs).toBe(6 * HOUR)
})

test('every hour counts without business hours, and where a span has none of them', () => {
  expect(slaClock(given, tokyo('2026-11-19T17:00'), undefined)).toEqual({
    elapsedMs: HOUR,
    totalMs: 19 * HOUR,
  })
  const night = { from: tokyo('2026-11-19T20:00'), until: tokyo('2026-11-19T22:00') }
  expect(slaClock(night, tokyo('2026-11-19T21:00'), work)).toEqual({ elapsedMs: HOUR, totalMs: 2 * HOUR })
})
