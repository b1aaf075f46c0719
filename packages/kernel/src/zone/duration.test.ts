import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { addDuration, type Duration } from './duration.ts'
import { isZone, localTime } from './local-time.ts'

const ZONES = ['America/New_York', 'Australia/Lord_Howe', 'Asia/Tokyo', 'Asia/Kathmandu', 'UTC']
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2037, 0, 1) })
const zone = fc.constantFrom(...ZONES)

/** The instant a duration after another, both written in UTC. */
const after = (from: string, duration: Duration, where: string): string =>
  new Date(addDuration(Date.parse(from), duration, where)).toISOString()

describe('a day keeps the time of day', () => {
  test.each([
    [
      'New York in spring, 23 hours',
      '2026-03-07T17:00:00.000Z',
      '2026-03-08T16:00:00.000Z',
      'America/New_York',
    ],
    [
      'New York in autumn, 25 hours',
      '2026-10-31T16:00:00.000Z',
      '2026-11-01T17:00:00.000Z',
      'America/New_York',
    ],
    [
      'Lord Howe in spring, 23½ hours',
      '2026-10-03T01:30:00.000Z',
      '2026-10-04T01:00:00.000Z',
      'Australia/Lord_Howe',
    ],
    [
      'Lord Howe in autumn, 24½ hours',
      '2026-04-04T01:00:00.000Z',
      '2026-04-05T01:30:00.000Z',
      'Australia/Lord_Howe',
    ],
    ['Tokyo, always 24 hours', '2026-03-07T17:00:00.000Z', '2026-03-08T17:00:00.000Z', 'Asia/Tokyo'],
  ])('%s', (_, from, to, where) => {
    expect(after(from, { amount: 1, unit: 'day' }, where)).toBe(to)
  })

  it('is moved over the gap where summer time leaves that time out', () => {
    const [halfPastTwo, halfPastThree] = ['2026-03-07T07:30:00.000Z', '2026-03-08T07:30:00.000Z']
    expect(after(halfPastTwo, { amount: 1, unit: 'day' }, 'America/New_York')).toBe(halfPastThree)
    expect(localTime(Date.parse(halfPastThree), 'America/New_York').time).toBe('03:30')
  })

  it('is the first of the two where winter time repeats it', () => {
    const halfPastOne = '2026-10-31T05:30:00.000Z'
    expect(after(halfPastOne, { amount: 1, unit: 'day' }, 'America/New_York')).toBe(
      '2026-11-01T05:30:00.000Z',
    )
  })

  it('goes over a leap day as over any other', () => {
    expect(after('2028-02-28T03:00:00.000Z', { amount: 1, unit: 'day' }, 'Asia/Tokyo')).toBe(
      '2028-02-29T03:00:00.000Z',
    )
  })

  it('holds for every number of days at every time that no change of the clock leaves out', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 400 }), zone, (at, amount, where) => {
        const [from, to] = [at, addDuration(at, { amount, unit: 'day' }, where)].map((one) =>
          localTime(one, where),
        )
        const midnight = (date: string | undefined): number => Date.parse(`${date}T00:00Z`)
        expect((midnight(to?.date) - midnight(from?.date)) / 86_400_000).toBe(amount)
        if (!from?.time.startsWith('02:')) expect(to?.time).toBe(from?.time)
      }),
    )
  })
})

it('an hour is an hour, also in the night in which the clock is put forward', () => {
  const halfPastOne = '2026-03-08T06:30:00.000Z'
  expect(after(halfPastOne, { amount: 1, unit: 'hour' }, 'America/New_York')).toBe('2026-03-08T07:30:00.000Z')
})

it('minutes and hours take the same time in every zone', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 10_000 }), zone, (at, amount, where) => {
      expect(addDuration(at, { amount, unit: 'minute' }, where) - at).toBe(amount * 60_000)
      expect(addDuration(at, { amount, unit: 'hour' }, where)).toBe(
        addDuration(at, { amount: amount * 60, unit: 'minute' }, where),
      )
    }),
  )
})

it('a week is seven days', () => {
  fc.assert(
    fc.property(instant, fc.integer({ min: 0, max: 60 }), zone, (at, amount, where) => {
      expect(addDuration(at, { amount, unit: 'week' }, where)).toBe(
        addDuration(at, { amount: amount * 7, unit: 'day' }, where),
      )
    }),
  )
})

it('nothing is no time at all, and more is never sooner', () => {
  const unit = fc.constantFrom('minute', 'hour', 'day', 'week')
  fc.assert(
    fc.property(instant, unit, fc.nat(100), fc.nat(100), zone, (at, kind, less, more, where) => {
      expect(addDuration(at, { amount: 0, unit: kind }, where)).toBe(at)
      const [sooner, later] = [less, less + more].map((amount) =>
        addDuration(at, { amount, unit: kind }, where),
      )
      expect(later).toBeGreaterThanOrEqual(sooner ?? Number.NaN)
    }),
  )
})

it('the zones of these tests are zones', () => {
  expect(ZONES.filter((one) => !isZone(one))).toEqual([])
})
