import { type EpochMs, fill, type Language } from '@shirube/kernel'
import { type DayTime, localTime, WEEKDAYS, type Weekday } from '@shirube/kernel/zone'
import type { ZoneChoice } from '../program/time-expression.ts'

const DAY: Readonly<Record<Language, Readonly<Record<Weekday, string>>>> = {
  ja: { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' },
  en: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

const ZONE: Readonly<Record<Language, Readonly<Record<ZoneChoice, string>>>> = {
  ja: { lead: '相手のタイムゾーン', organisation: '自社のタイムゾーン' },
  en: { lead: 'the lead’s time zone', organisation: 'your organisation’s time zone' },
}

const WORDS = {
  ja: {
    date: '{year}年{month}月{day}日（{weekday}）',
    instant: '{month}月{day}日（{weekday}）{time}',
    ending: '曜日',
    and: '・',
    to: '〜',
    businessDay: '営業日',
    onlyBusiness: '{weekdays}の営業日',
  },
  en: {
    date: '{weekday} {day} {month} {year}',
    instant: '{weekday} {day} {month}, {time}',
    ending: '',
    and: ', ',
    to: '–',
    businessDay: 'working day',
    onlyBusiness: '{weekdays} that is a working day',
  },
} as const

/** A time of day as a clock shows it: 9:00. */
export const explainDayTime = (time: DayTime): string => time.replace(/^0(?=\d)/u, '')

/** In whose zone a time of day is meant. */
export const explainZone = (zone: ZoneChoice, language: Language): string => ZONE[language][zone]

/** Days that follow each other, three and more, become a range: 火〜木. */
function runsOf(days: readonly Weekday[]): readonly (readonly Weekday[])[] {
  const runs: Weekday[][] = []
  for (const [i, day] of WEEKDAYS.entries()) {
    if (!days.includes(day)) continue
    const last = runs.at(-1)
    if (last && i > 0 && last.at(-1) === WEEKDAYS[i - 1]) last.push(day)
    else runs.push([day])
  }
  return runs
}

/** Days of the week in words: 火〜木曜日, 月・金曜日; "Tue–Thu", "Mon, Fri". */
export function explainWeekdays(days: readonly Weekday[], language: Language): string {
  const { and, to, ending } = WORDS[language]
  const named = runsOf(days).map((run) => {
    const names = run.map((day) => DAY[language][day])
    return names.length < 3 ? names.join(and) : `${names[0]}${to}${names.at(-1)}`
  })
  return `${named.join(and)}${ending}`
}

/** The days that a wait goes on at, in words; undefined when any day will do. */
export function explainDays(
  days: { readonly weekdays?: readonly Weekday[] | undefined; readonly businessDays?: boolean | undefined },
  language: Language,
): string | undefined {
  const weekdays = days.weekdays?.length ? explainWeekdays(days.weekdays, language) : undefined
  if (!days.businessDays) return weekdays
  const { businessDay, onlyBusiness } = WORDS[language]
  return weekdays === undefined ? businessDay : fill(onlyBusiness, { weekdays })
}

const partsOf = (date: string, weekday: Weekday, language: Language): Record<string, string | number> => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return {
    year,
    month: language === 'en' ? (MONTHS[month - 1] ?? month) : month,
    day,
    weekday: DAY[language][weekday],
  }
}

/** A date of the calendar in words: 2026年11月24日（火）. */
export function explainDate(date: string, language: Language): string {
  const { weekday } = localTime(Date.parse(`${date}T00:00Z`), 'UTC')
  return fill(WORDS[language].date, partsOf(date, weekday, language))
}

/** An instant as a clock and a calendar in a zone show it: 11月24日（火）9:00. */
export function explainInstant(at: EpochMs, zone: string, language: Language): string {
  const { date, time, weekday } = localTime(at, zone)
  return fill(WORDS[language].instant, { ...partsOf(date, weekday, language), time: explainDayTime(time) })
}
