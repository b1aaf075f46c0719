import { Temporal } from 'temporal-polyfill'
import type { EpochMs } from '../clock.ts'

/** Days of the week in ISO order: Monday first. */
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

/** A time of day, `HH:MM` in 24 hours. */
export type DayTime = string

/** What a clock and a calendar on the wall show in a zone. */
export interface LocalTime {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly time: DayTime
  readonly weekday: Weekday
}

const zoned = (at: EpochMs, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)

/** True for an IANA zone name that this machine knows; an offset such as `+09:00` is none. */
export function isZone(zone: string): boolean {
  // Temporal also takes an offset, or a whole date with one, where the clocks that write times for people do not.
  if (!/^[a-z]/iu.test(zone)) return false
  try {
    zoned(0, zone)
    return true
  } catch {
    return false
  }
}

/** The local date, time and weekday of an instant. */
export function localTime(at: EpochMs, zone: string): LocalTime {
  const local = zoned(at, zone)
  return {
    date: local.toPlainDate().toString(),
    time: local.toPlainTime().toString({ smallestUnit: 'minute' }),
    weekday: WEEKDAYS[local.dayOfWeek - 1] ?? 'mon',
  }
}

/** The instant of a local date and time; a time that summer time leaves out moves forward over the gap. */
export const zonedInstant = (date: string, time: DayTime, zone: string): EpochMs =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(zone, { disambiguation: 'compatible' })
    .epochMilliseconds

/** The instants after `from`, up to `until`, at which the clocks of a zone are put forward or back. */
export function clockChanges(zone: string, from: EpochMs, until: EpochMs): readonly EpochMs[] {
  const changes: EpochMs[] = []
  let next = zoned(from, zone).getTimeZoneTransition('next')
  while (next && next.epochMilliseconds <= until) {
    changes.push(next.epochMilliseconds)
    next = next.getTimeZoneTransition('next')
  }
  return changes
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export const clockOffset = (at: EpochMs, zone: string): number => zoned(at, zone).offsetNanoseconds / 1e6

/**
 * The first instant at or after `at` that is a local `time` on one of the weekdays (any day when none are
 * named) and that `allowed` does not refuse; a time that comes twice in a night counts the first time. Looks at most
 * 400 days ahead; undefined when nothing fits.
 */
export function nextLocalTime(
  at: EpochMs,
  zone: string,
  wanted: {
    readonly time: DayTime
    readonly weekdays?: readonly Weekday[]
    readonly allowed?: (date: string) => boolean
  },
): EpochMs | undefined {
  let day = zoned(at, zone).toPlainDate()
  for (let i = 0; i < 400; i++, day = day.add({ days: 1 })) {
    const weekday = WEEKDAYS[day.dayOfWeek - 1] ?? 'mon'
    if (wanted.weekdays && wanted.weekdays.length > 0 && !wanted.weekdays.includes(weekday)) continue
    if (wanted.allowed && !wanted.allowed(day.toString())) continue
    const instant = zonedInstant(day.toString(), wanted.time, zone)
    if (instant >= at) return instant
  }
  return undefined
}
