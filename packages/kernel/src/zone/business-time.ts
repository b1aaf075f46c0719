import type { EpochMs } from '../clock.ts'
import { addDuration, type Duration } from './duration.ts'
import { startOfDay } from './local-day.ts'
import { type DayTime, localTime, type Weekday, zonedInstant } from './local-time.ts'

/** When an organisation does business: on these days of the week between two times of day, but not on closed dates. */
export interface BusinessHours {
  readonly zone: string
  readonly weekdays: readonly Weekday[]
  /** Both local, the first before the second. */
  readonly from: DayTime
  readonly to: DayTime
  /** Local dates, `YYYY-MM-DD`. */
  readonly closedDates: readonly string[]
}

interface Opening {
  readonly start: EpochMs
  readonly end: EpochMs
}

/** An organisation that is closed for longer is taken for one that never opens. */
const LONGEST_CLOSED = 400

/** The times of business that end after an instant, in order. */
function* openings(at: EpochMs, hours: BusinessHours): Generator<Opening, undefined> {
  const { zone, weekdays, from, to, closedDates } = hours
  const closed = new Set(closedDates)
  for (let ahead = 0, since = 0; since < LONGEST_CLOSED; ahead++, since++) {
    const { date, weekday } = localTime(startOfDay(at, zone, -ahead), zone)
    if (closed.has(date) || !weekdays.includes(weekday)) continue
    const end = zonedInstant(date, to, zone)
    if (end <= at) continue
    since = 0
    yield { start: zonedInstant(date, from, zone), end }
  }
  return undefined
}

function addOpenTime(at: EpochMs, length: number, hours: BusinessHours): EpochMs | undefined {
  let left = length
  for (const { start, end } of openings(at, hours)) {
    const from = Math.max(at, start)
    if (end - from >= left) return from + left
    left -= end - from
  }
  return undefined
}

function addOpenDays(at: EpochMs, days: number, hours: BusinessHours): EpochMs | undefined {
  let day = 0
  let within = 0
  for (const { start } of openings(at, hours)) {
    if (day === 0) within = Math.max(at, start) - start
    if (day === days) return start + within
    day++
  }
  return undefined
}

/**
 * The instant that lies a duration of business after another. Minutes and hours count while it is open; days are days
 * of business and keep the time of day; weeks are those of the calendar. What comes in while it is closed counts from
 * the next opening. Where it never opens, time is counted as on any clock.
 */
export function addBusinessTime(at: EpochMs, duration: Duration, hours: BusinessHours): EpochMs {
  const plain = addDuration(at, duration, hours.zone)
  switch (duration.unit) {
    case 'minute':
    case 'hour':
      return addOpenTime(at, plain - at, hours) ?? plain
    case 'day':
      return addOpenDays(at, duration.amount, hours) ?? plain
    case 'week':
      return addOpenTime(plain, 0, hours) ?? plain
  }
}

/** How much of the time from one instant to a later one is business, in milliseconds. */
export function businessTimeBetween(from: EpochMs, to: EpochMs, hours: BusinessHours): number {
  let sum = 0
  for (const { start, end } of openings(from, hours)) {
    if (start >= to) break
    sum += Math.min(end, to) - Math.max(start, from)
  }
  return sum
}
