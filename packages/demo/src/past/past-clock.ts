import type { EpochMs } from '@shirube/kernel'
import { idMaker, type Runtime, type RuntimeClock } from '@shirube/runtime'

/** A clock that shows a time in the past, and is moved on by hand. */
export interface PastClock extends RuntimeClock {
  /** Moves on; never back. */
  goTo(at: EpochMs): void
}

/** Makes a clock that begins in the past. */
export function pastClock(begins: EpochMs): PastClock {
  let now = begins
  return {
    offset: 0,
    now: () => now,
    refresh: () => Promise.resolve(),
    goTo(at) {
      now = Math.max(now, at)
    },
  }
}

/** The product as it was then: whatever it writes bears the date of the clock. */
export const inPast = (runtime: Runtime, clock: PastClock): Runtime => ({
  ...runtime,
  clock,
  newId: idMaker(clock),
})

const DAY = 86_400_000
const JST = 9 * 3_600_000

/** Moments before and after a now, by the clock on the wall in Japan. */
export interface Calendar {
  readonly now: EpochMs
  /** So many days ago at `hours` o'clock (9.5 is half past nine); a weekend's becomes the Monday after, unless that is to come. */
  ago(days: number, hours: number): EpochMs
  /** In so many days at `hours` o'clock. */
  ahead(days: number, hours: number): EpochMs
}

/** The calendar that ends now. */
export function calendarTo(now: EpochMs): Calendar {
  const midnight = Math.floor((now + JST) / DAY) * DAY - JST
  const ago = (days: number, hours: number): EpochMs => {
    const weekday = new Date(midnight - days * DAY + JST).getUTCDay()
    const shift = weekday === 6 ? 2 : weekday === 0 ? 1 : 0
    const at = midnight - Math.max(0, days - shift) * DAY + hours * 3_600_000
    return Math.min(at, now - 60_000)
  }
  const ahead = (days: number, hours: number): EpochMs => midnight + days * DAY + hours * 3_600_000
  return { now, ago, ahead }
}
