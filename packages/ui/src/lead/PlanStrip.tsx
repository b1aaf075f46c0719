import type { ReactNode } from 'react'
import { IconTile } from '../badge/IconTile.tsx'
import type { Tone } from '../badge/StatusBadge.tsx'
import { calendarOf } from '../format/calendar.ts'
import { formatShortDay, type Place } from '../format/format-date.ts'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './PlanStrip.module.css'

const DAY = 86_400_000
const WEEK_DAYS = 7

/** Something on the strip: a deed at a moment, or a wait from one to another. */
export interface PlanMark {
  readonly key: string
  readonly at: number
  readonly until?: number
  readonly icon: IconLike
  readonly tone?: Exclude<Tone, 'outline' | 'score'>
}

type Days = ReturnType<typeof daysOf>
type Across = (at: number) => number

/** The coming days as a line, weekends shaded: what happens when, at a glance. Its list says the same in words. */
export function PlanStrip(props: {
  readonly from: number
  readonly until: number
  readonly marks: readonly PlanMark[]
  readonly place: Place
}): ReactNode {
  const { from, until, marks, place } = props
  const x: Across = (at) => (100 * (Math.min(Math.max(at, from), until) - from)) / (until - from)
  const days = daysOf(from, until, place)
  return (
    <div className={classes.strip} aria-hidden>
      <Weekends days={days} x={x} />
      {marks.map(({ key, at, until: end, icon, tone }) =>
        end === undefined ? (
          <span key={key} className={classes.mark} style={{ left: `clamp(12px, ${x(at)}%, 100% - 12px)` }}>
            <IconTile icon={icon} {...(tone && { tone })} />
          </span>
        ) : (
          <span
            key={key}
            className={classes.span}
            style={{ left: `${x(at)}%`, width: `${Math.max(0, x(end) - x(at))}%` }}
          />
        ),
      )}
      <Dates days={days} until={until} x={x} />
    </div>
  )
}

function Weekends({ days, x }: { readonly days: Days; readonly x: Across }): ReactNode {
  return (
    <div className={classes.days}>
      {days
        .filter(({ weekday }) => weekday === 0 || weekday === 6)
        .map(({ start }) => (
          <span
            key={start}
            className={classes.rest}
            style={{ left: `${x(start)}%`, width: `${x(start + DAY) - x(start)}%` }}
          />
        ))}
    </div>
  )
}

/** The first day of each week from now on, and the last day of all. */
function Dates(props: { readonly days: Days; readonly until: number; readonly x: Across }): ReactNode {
  const { days, until, x } = props
  const last = days.at(-1)
  return days
    .filter((day, n) => day === last || (n % WEEK_DAYS === 0 && n < days.length - WEEK_DAYS / 2))
    .map((day) => (
      <span
        key={day.start}
        className={classes.date}
        data-edge={day === last ? 'end' : day === days[0] ? 'start' : undefined}
        style={{ left: `${x(day === last ? until : day.start)}%` }}
      >
        {day.label}
      </span>
    ))
}

/** Every day of a stretch, with where it begins; a change of the clocks is too small to be seen here. */
function daysOf(from: number, until: number, place: Place) {
  const { zone } = place
  const { hour, minute } = calendarOf(from, zone)
  const first = from - (hour * 60 + minute) * 60_000
  return Array.from({ length: Math.ceil((until - first) / DAY) }, (_, n) => {
    const start = first + n * DAY
    const noon = start + DAY / 2
    return { start, weekday: calendarOf(noon, zone).weekday, label: formatShortDay(noon, place) }
  })
}
