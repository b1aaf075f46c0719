import { calendarOf, daysBetween } from '@shirube/ui'

/** A goal with its plan, and what has come of it. */
export interface Planned {
  readonly reached: number
  readonly planned: number
  /** When counting began. */
  readonly since: number
  /** The local date (YYYY-MM-DD) by the end of which the plan is to be reached. */
  readonly by: string
}

/** Where a goal stands against a plan that grows by the same number of people each day. */
export interface Pace {
  /** People that the plan wants to have by the end of today. */
  readonly today: number
  /** Ahead of that, or behind where negative. */
  readonly ahead: number
  /** People at the end if it goes on like this; not said in the first days, and no longer after the end. */
  readonly forecast?: number
}

/** From so many days on, a pace says something. */
const FEWEST_DAYS = 7

/** Lays what was reached beside the plan, day by day on the organisation's calendar (S27). */
export function paceOf({ reached, planned, since, by }: Planned, now: number, zone: string): Pace {
  const [year = 0, month = 1, day = 1] = by.split('-').map(Number)
  const [begun, here] = [calendarOf(since, zone), calendarOf(now, zone)]
  const total = Math.max(1, daysBetween(begun, { ...begun, year, month, day }) + 1)
  const gone = daysBetween(begun, here) + 1
  const today = Math.round((planned * Math.min(gone, total)) / total)
  const pace = { today, ahead: reached - today }
  const tells = gone >= FEWEST_DAYS && gone < total
  return tells ? { ...pace, forecast: Math.round((reached * total) / gone) } : pace
}
