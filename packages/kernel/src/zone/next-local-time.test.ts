import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { localTime, nextLocalTime, WEEKDAYS, type Weekday, zonedInstant } from './local-time.ts'

type Wanted = Parameters<typeof nextLocalTime>[2]
const next = (at: string, where: string, wanted: Wanted): string | undefined => {
  const found = nextLocalTime(Date.parse(at), where, wanted)
  return found === undefined ? undefined : new Date(found).toISOString()
}
const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

describe('the next time of day', () => {
  test.each([
    ['later today', '2026-11-23T08:59', '2026-11-23T00:00:00.000Z'],
    ['this very instant', '2026-11-23T09:00', '2026-11-23T00:00:00.000Z'],
    ['tomorrow, when it is over by a minute', '2026-11-23T09:01', '2026-11-24T00:00:00.000Z'],
    ['into the new year', '2026-12-31T09:01', '2027-01-01T00:00:00.000Z'],
  ])('%s', (_, tokyo, expected) => {
    expect(next(`${tokyo}+09:00`, 'Asia/Tokyo', { time: '09:00' })).toBe(expected)
  })

  it('is meant on the clock of the zone', () => {
    const at = '2026-11-23T12:00:00Z'
    expect(next(at, 'America/New_York', { time: '09:00' })).toBe('2026-11-23T14:00:00.000Z')
    expect(next(at, 'Asia/Tokyo', { time: '09:00' })).toBe('2026-11-24T00:00:00.000Z')
  })

  it('moves over the gap on the night in which it is left out, and is met', () => {
    expect(next('2026-03-08T00:00-05:00', 'America/New_York', { time: '02:30' })).toBe(
      '2026-03-08T07:30:00.000Z',
    )
  })

  it('is met once on the night in which it comes twice', () => {
    const first = '2026-11-01T05:30:00.000Z'
    expect(next('2026-11-01T00:00-04:00', 'America/New_York', { time: '01:30' })).toBe(first)
    expect(next('2026-11-01T05:30:00.001Z', 'America/New_York', { time: '01:30' })).toBe(
      '2026-11-02T06:30:00.000Z',
    )
  })
})

describe('the next weekday', () => {
  test.each([
    ['Monday after Friday evening', '2026-11-20T18:00', ['mon'], '2026-11-23T00:00:00.000Z'],
    ['the nearer of two', '2026-11-20T18:00', ['tue', 'sun'], '2026-11-22T00:00:00.000Z'],
    ['a week on, when the time is over today', '2026-11-20T18:00', ['fri'], '2026-11-27T00:00:00.000Z'],
    ['any, when none is named', '2026-11-20T18:00', [], '2026-11-21T00:00:00.000Z'],
  ] as const)('%s', (_, tokyo, weekdays, expected) => {
    expect(next(`${tokyo}+09:00`, 'Asia/Tokyo', { time: '09:00', weekdays })).toBe(expected)
  })
})

describe('[D13] business days', () => {
  const open = (...closed: readonly string[]) => ({
    time: '09:00',
    weekdays: WORKDAYS,
    allowed: (date: string) => !closed.includes(date),
  })

  it('leave out the weekend and the holiday behind it', () => {
    expect(next('2026-11-20T18:00+09:00', 'Asia/Tokyo', open('2026-11-23'))).toBe('2026-11-24T00:00:00.000Z')
  })

  it('leave out a whole row of closed days', () => {
    const newYear = open('2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01')
    expect(next('2026-12-28T09:01+09:00', 'Asia/Tokyo', newYear)).toBe('2027-01-04T00:00:00.000Z')
  })

  it('ask for the local date, not that of UTC', () => {
    const asked: string[] = []
    next('2026-11-23T23:00:00Z', 'Asia/Tokyo', { time: '09:00', allowed: (date) => asked.push(date) > 0 })
    expect(asked).toEqual(['2026-11-24'])
  })

  it('are nowhere when every day is closed', () => {
    expect(
      next('2026-11-20T18:00+09:00', 'Asia/Tokyo', { time: '09:00', allowed: () => false }),
    ).toBeUndefined()
  })
})

it('what is found fits, is never in the past, and no earlier day would have fitted', () => {
  const days = fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })
  const zone = fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo')
  const minute = fc.integer({ min: Date.UTC(2024, 0, 1) / 60_000, max: Date.UTC(2030, 0, 1) / 60_000 })
  fc.assert(
    fc.property(minute, zone, days, fc.integer({ min: 3, max: 23 }), (minutes, where, weekdays, hour) => {
      const at = minutes * 60_000
      const time = `${String(hour).padStart(2, '0')}:00`
      const found = nextLocalTime(at, where, { time, weekdays }) ?? Number.NaN
      expect(found).toBeGreaterThanOrEqual(at)
      expect(localTime(found, where)).toMatchObject({ time })
      expect(weekdays).toContain(localTime(found, where).weekday)
      for (let back = 1; back < 7; back++) {
        const { date, weekday } = localTime(found - back * 86_400_000, where)
        if (weekdays.includes(weekday)) expect(zonedInstant(date, time, where)).toBeLessThan(at)
      }
    }),
  )
})
