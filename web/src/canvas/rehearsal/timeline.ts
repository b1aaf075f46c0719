import { calendarOf } from '@shirube/ui'

const HOUR = 3_600_000
const MOST_DAYS = 9

/** A day of the timeline: where it begins and ends, and whether business rests on it. */
export interface TimelineDay {
  readonly from: number
  readonly to: number
  readonly rest: boolean
}

/** The stretch of time that is shown. */
export interface TimelineSpan {
  readonly from: number
  readonly to: number
  readonly days: readonly TimelineDay[]
}

/** Midnight at or before an instant, by the clock of a zone; days of 23 and 25 hours included. */
function dayStart(at: number, zone: string): number {
  const { hour, minute } = calendarOf(at, zone)
  const start = at - (at % 60_000) - hour * HOUR - minute * 60_000
  const off = calendarOf(start, zone)
  return off.hour === 0 ? start : start + (off.hour > 12 ? (24 - off.hour) * HOUR : -off.hour * HOUR)
}

const iso = (at: number, zone: string): string => {
  const { year, month, day } = calendarOf(at, zone)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * The days around the clock of a rehearsal: from when the lead came in, or as many days back as there is room, to the
 * day after what comes next.
 */
export function timelineSpan(about: {
  readonly began: number
  readonly now: number
  readonly next: number | undefined
  readonly zone: string
  readonly closed: readonly string[]
}): TimelineSpan {
  const { began, now, next, zone, closed } = about
  const last = Math.max(now, Math.min(next ?? now, now + 5 * 24 * HOUR))
  const days: TimelineDay[] = []
  // Back from the day after the last moment, until there is no room or the beginning is reached.
  let to = dayStart(dayStart(last, zone) + 30 * HOUR, zone)
  to = dayStart(to + 30 * HOUR, zone)
  while (days.length < MOST_DAYS && to > dayStart(began, zone)) {
    const from = dayStart(to - 1, zone)
    const { weekday } = calendarOf(from, zone)
    days.unshift({ from, to, rest: weekday === 0 || weekday === 6 || closed.includes(iso(from, zone)) })
    to = from
  }
  const [first] = days
  return { from: first?.from ?? began, to: days.at(-1)?.to ?? now, days }
}

/** Where an instant lies in the span, from 0 to 1. */
export const placeIn = ({ from, to }: TimelineSpan, at: number): number =>
  Math.min(1, Math.max(0, (at - from) / (to - from)))
