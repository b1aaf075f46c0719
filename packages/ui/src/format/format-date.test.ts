import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar.ts'
import {
  formatDay,
  formatFullDay,
  formatMoment,
  formatPeriod,
  formatShortDay,
  formatTime,
  formatWhen,
} from './format-date.ts'

const ja = { language: 'ja', zone: 'Asia/Tokyo' } as const
const en = { language: 'en', zone: 'Asia/Tokyo' } as const
const at = Date.parse('2026-11-20T09:05:00+09:00')

test('a moment is read by the clock of the place, not of the machine', () => {
  expect(formatTime(at, ja)).toBe('9:05')
  expect(formatTime(at, { language: 'ja', zone: 'America/New_York' })).toBe('19:05')
  expect(formatDay(at, { language: 'ja', zone: 'America/New_York' })).toBe('11月19日（木）')
})

test('midnight is 0:00 of the new day', () => {
  expect(formatMoment(Date.parse('2026-11-20T00:00:00+09:00'), ja)).toBe('11/20（金）0:00')
})

test('days and moments in both languages', () => {
  expect(formatDay(at, ja)).toBe('11月20日（金）')
  expect(formatDay(at, en)).toBe('Fri 20 Nov')
  expect(formatFullDay(at, ja)).toBe('2026年11月20日（金）')
  expect(formatFullDay(at, en)).toBe('Fri 20 Nov 2026')
  expect(formatMoment(at, ja)).toBe('11/20（金）9:05')
  expect(formatMoment(at, en)).toBe('Fri 20 Nov, 9:05')
  expect(formatShortDay(at, ja)).toBe('11/20')
  expect(formatShortDay(at, en)).toBe('20 Nov')
})

test('a short day is that of the place, also where the machine has the day before', () => {
  const newYear = Date.parse('2026-12-31T15:00:00Z')
  expect(formatShortDay(newYear, ja)).toBe('1/1')
})

test('a period runs from day to day', () => {
  const period = { from: Date.parse('2026-10-01T00:00:00+09:00'), to: at }
  expect(formatPeriod(period, ja)).toBe('10/1〜11/20')
  expect(formatPeriod(period, en)).toBe('1 Oct – 20 Nov')
})

describe('how long ago decides how much is said', () => {
  const when = (moment: string, place: typeof ja | typeof en): string =>
    formatWhen(Date.parse(`${moment}+09:00`), { ...place, now: at })
  test.each([
    ['2026-11-20T00:00:00', '今日 0:00', 'Today 0:00'],
    ['2026-11-19T23:59:00', '昨日 23:59', 'Yesterday 23:59'],
    ['2026-11-21T08:00:00', '明日 8:00', 'Tomorrow 8:00'],
    ['2026-11-17T08:00:00', '11月17日', '17 Nov'],
    ['2025-12-31T08:00:00', '2025年12月31日', '31 Dec 2025'],
  ])('%s', (moment, japanese, english) => {
    expect([when(moment, ja), when(moment, en)]).toEqual([japanese, english])
  })
})

test('a zone that does not exist is refused', () => {
  expect(() => calendarOf(at, 'Asia/Nowhere')).toThrow(RangeError)
})
