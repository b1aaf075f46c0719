import { type Calendar, calendarOf, daysBetween } from './calendar.ts'
import type { Language } from './language.ts'

/** Where a moment is shown: in which language, by the clock of which IANA time zone. */
export interface Place {
  readonly language: Language
  readonly zone: string
}

const WEEKDAYS = {
  ja: ['日', '月', '火', '水', '木', '金', '土'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** 「10:42」 the time of day, 24 hours. */
export function formatTime(at: number, place: Place): string {
  return timeOf(calendarOf(at, place.zone))
}

/** 「11月20日（金）」, "Fri 20 Nov": a day of this year. */
export function formatDay(at: number, place: Place): string {
  const c = calendarOf(at, place.zone)
  const weekday = WEEKDAYS[place.language][c.weekday]
  return place.language === 'ja' ? `${c.month}月${c.day}日（${weekday}）` : `${weekday} ${c.day} ${month(c)}`
}

/** 「11/20」, "20 Nov": a day in hardly any room. */
export function formatShortDay(at: number, place: Place): string {
  const c = calendarOf(at, place.zone)
  return place.language === 'ja' ? `${c.month}/${c.day}` : `${c.day} ${month(c)}`
}

/** 「2026年11月20日（金）」, "Fri 20 Nov 2026": a day of any year. */
export function formatFullDay(at: number, place: Place): string {
  const { year } = calendarOf(at, place.zone)
  const day = formatDay(at, place)
  return place.language === 'ja' ? `${year}年${day}` : `${day} ${year}`
}

/** 「11/24（火）14:00」, "Tue 24 Nov, 14:00": a moment in little room. */
export function formatMoment(at: number, place: Place): string {
  const c = calendarOf(at, place.zone)
  const weekday = WEEKDAYS[place.language][c.weekday]
  return place.language === 'ja'
    ? `${c.month}/${c.day}（${weekday}）${timeOf(c)}`
    : `${weekday} ${c.day} ${month(c)}, ${timeOf(c)}`
}

/** 「今日 10:42」「昨日 18:05」「11月17日」「2025年11月17日」: how long ago it was decides how much is said. */
export function formatWhen(at: number, context: Place & { readonly now: number }): string {
  const [c, today] = [calendarOf(at, context.zone), calendarOf(context.now, context.zone)]
  const ja = context.language === 'ja'
  const days = daysBetween(c, today)
  if (days === 0) return `${ja ? '今日' : 'Today'} ${timeOf(c)}`
  if (days === 1) return `${ja ? '昨日' : 'Yesterday'} ${timeOf(c)}`
  if (days === -1) return `${ja ? '明日' : 'Tomorrow'} ${timeOf(c)}`
  const day = ja ? `${c.month}月${c.day}日` : `${c.day} ${month(c)}`
  if (c.year === today.year) return day
  return ja ? `${c.year}年${day}` : `${day} ${c.year}`
}

/** 「10/1〜11/20」, "1 Oct – 20 Nov": from one day to another. */
export function formatPeriod(period: { readonly from: number; readonly to: number }, place: Place): string {
  const [from, to] = [calendarOf(period.from, place.zone), calendarOf(period.to, place.zone)]
  return place.language === 'ja'
    ? `${from.month}/${from.day}〜${to.month}/${to.day}`
    : `${from.day} ${month(from)} – ${to.day} ${month(to)}`
}

const timeOf = (c: Calendar): string => `${c.hour}:${String(c.minute).padStart(2, '0')}`
const month = (c: Calendar): string => MONTHS[c.month - 1] ?? ''
