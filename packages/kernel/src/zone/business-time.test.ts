import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addBusinessTime, type BusinessHours, businessTimeBetween } from './business-time.ts'
import { DURATION_UNITS, type Duration } from './duration.ts'
import { localTime } from './local-time.ts'

const OFFICE: BusinessHours = {
  zone: 'Asia/Tokyo',
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  to: '18:00',
  // Labour Thanksgiving Day, a Monday.
  closedDates: ['2026-11-23'],
}
const HOUR = 3_600_000
const tokyo = (text: string): number => Date.parse(`${text}+09:00`)
const after = (from: string, duration: Duration, hours = OFFICE): string => {
  const { date, time } = localTime(addBusinessTime(tokyo(from), duration, hours), hours.zone)
  return `${date}T${time}`
}

describe('[D7] a deadline in business hours', () => {
  test.each([
    ['within one day', '2026-11-19T10:00', 4, '2026-11-19T14:00'],
    ['to the very end of the day', '2026-11-19T14:00', 4, '2026-11-19T18:00'],
    ['over the night', '2026-11-19T16:00', 4, '2026-11-20T11:00'],
    ['over a weekend and the holiday behind it', '2026-11-20T16:30', 4, '2026-11-24T11:30'],
    ['from the next opening, for what comes in at night', '2026-11-18T23:00', 4, '2026-11-19T13:00'],
    ['from the next opening, for what comes in before it', '2026-11-19T07:00', 4, '2026-11-19T13:00'],
    ['over several days', '2026-11-18T17:00', 20, '2026-11-24T10:00'],
  ])('counts hours %s', (_, from, amount, expected) => {
    expect(after(from, { amount, unit: 'hour' })).toBe(expected)
  })

  test.each([
    ['the next day', '2026-11-18T15:00', 1, '2026-11-19T15:00'],
    ['behind a weekend and a holiday', '2026-11-20T15:00', 1, '2026-11-24T15:00'],
    [
      'from the next opening, for what comes in while it is closed',
      '2026-11-21T11:00',
      1,
      '2026-11-25T09:00',
    ],
    ['none at all', '2026-11-18T20:00', 0, '2026-11-19T09:00'],
  ])('counts days %s', (_, from, amount, expected) => {
    expect(after(from, { amount, unit: 'day' })).toBe(expected)
  })

  it('takes a week from the calendar, and moves on to the next opening', () => {
    expect(after('2026-11-16T15:00', { amount: 1, unit: 'week' })).toBe('2026-11-24T09:00')
  })

  it('counts every hour where it never opens', () => {
    const never = { ...OFFICE, weekdays: [] }
    expect(after('2026-11-20T16:00', { amount: 4, unit: 'hour' }, never)).toBe('2026-11-20T20:00')
    expect(after('2026-11-20T16:00', { amount: 1, unit: 'day' }, never)).toBe('2026-11-21T16:00')
  })

  it('keeps to the clock on the wall when that is put forward', () => {
    const office = { ...OFFICE, zone: 'America/New_York', closedDates: [] }
    const friday = Date.parse('2026-03-06T17:00-05:00')
    expect(addBusinessTime(friday, { amount: 2, unit: 'hour' }, office)).toBe(
      Date.parse('2026-03-09T10:00-04:00'),
    )
  })
})

it('is the time between the two, and never falls into closed hours', () => {
  const minute = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2029, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minute, fc.integer({ min: 0, max: 200 }), (minutes, amount) => {
      const at = minutes * 60_000
      const due = addBusinessTime(at, { amount, unit: 'hour' }, OFFICE)
      expect(businessTimeBetween(at, due, OFFICE)).toBe(amount * HOUR)
      const { time, weekday } = localTime(due, OFFICE.zone)
      expect(time >= '09:00' && time <= '18:00').toBe(true)
      expect(OFFICE.weekdays).toContain(weekday)
    }),
    { numRuns: 60 },
  )
})

it('a later start or a longer time is never due earlier', () => {
  const minute = fc.integer({ min: Date.UTC(2026, 0, 1) / 60_000, max: Date.UTC(2026, 11, 1) / 60_000 })
  const unit = fc.constantFrom(...DURATION_UNITS)
  fc.assert(
    fc.property(minute, fc.nat(5000), unit, fc.nat(8), (minutes, later, kind, amount) => {
      const [from, then] = [minutes * 60_000, (minutes + later) * 60_000]
      const due = (at: number, n: number): number => addBusinessTime(at, { amount: n, unit: kind }, OFFICE)
      expect(due(then, amount)).toBeGreaterThanOrEqual(due(from, amount))
      expect(due(from, amount + 1)).toBeGreaterThanOrEqual(due(from, amount))
    }),
    { numRuns: 60 },
  )
})
