import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { startOfDay } from './local-day.ts'
import { clockChanges, clockOffset, isZone, localTime, WEEKDAYS, zonedInstant } from './local-time.ts'

const HOUR = 3_600_000
const iso = (at: number): string => new Date(at).toISOString()
const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2037, 0, 1) })
const zone = fc.constantFrom(
  'America/New_York',
  'America/Sao_Paulo',
  'America/Havana',
  'Australia/Lord_Howe',
  'Asia/Tokyo',
  'UTC',
)

describe('a zone', () => {
  test.each(['Asia/Tokyo', 'America/New_York', 'Australia/Lord_Howe', 'UTC', 'Etc/GMT+9'])(
    '%s is one',
    (name) => {
      expect(isZone(name)).toBe(true)
    },
  )

  test.each([
    '',
    ' ',
    'Z',
    '+09:00',
    '-05:00',
    'Mars/Olympus',
    '東京',
    'Asia/Tokyo ',
    '2026-01-01T00:00Z',
    '2026-01-01T00:00+09:00[Asia/Tokyo]',
  ])('"%s" is none', (name) => {
    expect(isZone(name)).toBe(false)
  })

  it('is one only if dates can be written out in it for a person', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ maxLength: 12 }),
          fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        ),
        (name) => {
          if (isZone(name)) expect(() => new Intl.DateTimeFormat('ja', { timeZone: name })).not.toThrow()
        },
      ),
    )
  })
})

describe('the clock and the calendar on the wall', () => {
  it('show date, time and weekday of the zone', () => {
    const at = Date.parse('2026-11-22T15:04:59.999Z')
    expect(localTime(at, 'Asia/Tokyo')).toEqual({ date: '2026-11-23', time: '00:04', weekday: 'mon' })
    expect(localTime(at, 'UTC')).toEqual({ date: '2026-11-22', time: '15:04', weekday: 'sun' })
    expect(localTime(at, 'America/New_York')).toEqual({ date: '2026-11-22', time: '10:04', weekday: 'sun' })
  })

  it('go through the week from Monday', () => {
    const monday = Date.parse('2026-11-23T00:00:00Z')
    expect(WEEKDAYS.map((_, i) => localTime(monday + i * 24 * HOUR, 'UTC').weekday)).toEqual([...WEEKDAYS])
  })
})

describe('the instant of a local date and time', () => {
  test.each([
    ['Tokyo', '2026-11-23', '09:00', 'Asia/Tokyo', '2026-11-23T00:00:00.000Z'],
    [
      'a time left out in spring moves over the gap',
      '2026-03-08',
      '02:30',
      'America/New_York',
      '2026-03-08T07:30:00.000Z',
    ],
    ['a gap of half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00.000Z'],
    [
      'a time that comes twice in autumn is the first',
      '2026-11-01',
      '01:30',
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
    ],
  ])('%s', (_, date, time, where, expected) => {
    expect(iso(zonedInstant(date, time, where))).toBe(expected)
  })

  it('shows the date and time it was asked for, wherever a clock has shown them', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const asked = localTime(at, where)
        const got = zonedInstant(asked.date, asked.time, where)
        expect(localTime(got, where)).toEqual(asked)
      }),
    )
  })

  it('refuses a date that the calendar does not have', () => {
    expect(() => zonedInstant('2026-02-30', '09:00', 'Asia/Tokyo')).toThrow(RangeError)
  })
})

describe('the start of a day', () => {
  test.each([
    ['today in Tokyo', '2026-11-22T16:00:00Z', 'Asia/Tokyo', 0, '2026-11-22T15:00:00.000Z'],
    ['seven days back', '2026-11-22T16:00:00Z', 'Asia/Tokyo', 7, '2026-11-15T15:00:00.000Z'],
    ['tomorrow', '2026-11-22T16:00:00Z', 'Asia/Tokyo', -1, '2026-11-23T15:00:00.000Z'],
    [
      'before a change of the clock',
      '2026-03-09T12:00:00Z',
      'America/New_York',
      1,
      '2026-03-08T05:00:00.000Z',
    ],
    [
      'a day without midnight begins at one',
      '2018-11-04T12:00:00Z',
      'America/Sao_Paulo',
      0,
      '2018-11-04T03:00:00.000Z',
    ],
    [
      'a day with two midnights begins at the first',
      '2026-11-01T12:00:00Z',
      'America/Havana',
      0,
      '2026-11-01T04:00:00.000Z',
    ],
  ])('%s', (_, at, where, daysBack, expected) => {
    expect(iso(startOfDay(Date.parse(at), where, daysBack))).toBe(expected)
  })

  it('is the first instant that carries the date', () => {
    fc.assert(
      fc.property(instant, zone, (at, where) => {
        const start = startOfDay(at, where)
        expect(start).toBeLessThanOrEqual(at)
        expect(localTime(start, where).date).toBe(localTime(at, where).date)
        expect(localTime(start - 1, where).date < localTime(start, where).date).toBe(true)
      }),
    )
  })
})

describe('the changes of a clock', () => {
  const year = [Date.UTC(2026, 0, 1), Date.UTC(2027, 0, 1)] as const

  it('are two a year where there is summer time, and none in Tokyo', () => {
    expect(clockChanges('America/New_York', ...year).map(iso)).toEqual([
      '2026-03-08T07:00:00.000Z',
      '2026-11-01T06:00:00.000Z',
    ])
    expect(clockChanges('Asia/Tokyo', ...year)).toEqual([])
  })

  it('count after the first instant and up to the last', () => {
    const spring = Date.parse('2026-03-08T07:00:00.000Z')
    expect(clockChanges('America/New_York', spring, spring + 1)).toEqual([])
    expect(clockChanges('America/New_York', spring - 1, spring)).toEqual([spring])
    expect(clockChanges('America/New_York', spring - 2, spring - 1)).toEqual([])
  })

  it('are where the clock stands differently before and after', () => {
    for (const where of ['America/New_York', 'Australia/Lord_Howe'])
      for (const at of clockChanges(where, ...year))
        expect(clockOffset(at, where)).not.toBe(clockOffset(at - 1, where))
  })

  it('move it by half an hour on Lord Howe', () => {
    const [autumn = 0] = clockChanges('Australia/Lord_Howe', ...year)
    expect(clockOffset(autumn - 1, 'Australia/Lord_Howe')).toBe(11 * HOUR)
    expect(clockOffset(autumn, 'Australia/Lord_Howe')).toBe(10.5 * HOUR)
    expect(clockOffset(autumn, 'Asia/Tokyo')).toBe(9 * HOUR)
  })
})
