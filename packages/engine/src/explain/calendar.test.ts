import type { Weekday } from '@shirube/kernel/zone'
import { describe, expect, it } from 'vitest'
import {
  explainDate,
  explainDays,
  explainDayTime,
  explainInstant,
  explainWeekdays,
  explainZone,
} from './calendar.ts'

describe('[D3] times of the calendar in words', () => {
  it('writes a time of day as a clock shows it', () => {
    expect(['09:00', '00:30', '21:05'].map(explainDayTime)).toEqual(['9:00', '0:30', '21:05'])
  })

  it.each<[readonly Weekday[], string, string]>([
    [['tue', 'wed', 'thu'], '火〜木曜日', 'Tue–Thu'],
    [['mon'], '月曜日', 'Mon'],
    [['fri', 'mon'], '月・金曜日', 'Mon, Fri'],
    [['mon', 'tue', 'fri', 'sat', 'sun'], '月・火・金〜日曜日', 'Mon, Tue, Fri–Sun'],
  ])('writes %j with ranges', (days, ja, en) => {
    expect([explainWeekdays(days, 'ja'), explainWeekdays(days, 'en')]).toEqual([ja, en])
  })

  it('says working days, alone and with days of the week', () => {
    expect(explainDays({}, 'ja')).toBeUndefined()
    expect(explainDays({ weekdays: [] }, 'ja')).toBeUndefined()
    expect(explainDays({ businessDays: true }, 'ja')).toBe('営業日')
    expect(explainDays({ businessDays: true, weekdays: ['mon'] }, 'ja')).toBe('月曜日の営業日')
    expect(explainDays({ businessDays: true, weekdays: ['mon'] }, 'en')).toBe('Mon that is a working day')
  })

  it('writes an instant as it is in the zone', () => {
    const at = Date.UTC(2026, 10, 23, 23, 30)
    expect(explainInstant(at, 'Asia/Tokyo', 'ja')).toBe('11月24日（火）8:30')
    expect(explainInstant(at, 'America/New_York', 'en')).toBe('Mon 23 Nov, 18:30')
  })

  it('writes a date with its weekday', () => {
    expect(explainDate('2026-12-01', 'ja')).toBe('2026年12月1日（火）')
    expect(explainDate('2026-12-01', 'en')).toBe('Tue 1 Dec 2026')
  })

  it('says whose zone is meant', () => {
    expect(explainZone('lead', 'ja')).toBe('相手のタイムゾーン')
    expect(explainZone('organisation', 'en')).toBe('your organisation’s time zone')
  })
})
