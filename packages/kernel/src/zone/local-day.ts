import type { EpochMs } from '../clock.ts'
import { localTime, zonedInstant } from './local-time.ts'

const DAY = 86_400_000
/** Clocks of today's zones differ by whole quarters of an hour, so that no quarter lies on two days. */
const QUARTER = 900_000
/** A year and a half of quarters, many times what one replay of a year's events meets. */
const MOST = 50_000

/** What was worked out for a zone: the arithmetic of zones is what costs. */
interface KnownDays {
  readonly byQuarter: Map<number, number>
  readonly starts: Map<number, EpochMs>
}

const known = new Map<string, KnownDays>()

function knownIn(zone: string): KnownDays {
  const days = known.get(zone) ?? { byQuarter: new Map(), starts: new Map() }
  known.set(zone, days)
  return days
}

function keep(values: Map<number, number>, key: number, value: number): number {
  if (values.size > MOST) values.clear()
  values.set(key, value)
  return value
}

/** The number of the local day on which an instant lies: it grows by one a day, and 1 January 1970 is 0. */
export function localDay(at: EpochMs, zone: string): number {
  const { byQuarter } = knownIn(zone)
  const quarter = Math.floor(at / QUARTER)
  const day = byQuarter.get(quarter)
  return day ?? keep(byQuarter, quarter, Date.parse(`${localTime(at, zone).date}T00:00:00Z`) / DAY)
}

/** The local date on which an instant lies, `YYYY-MM-DD`. */
export const localDate = (at: EpochMs, zone: string): string => dateOf(localDay(at, zone))

const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The first instant of the local day that lies `daysBack` days before the day of `at`. */
export function startOfDay(at: EpochMs, zone: string, daysBack = 0): EpochMs {
  const day = localDay(at, zone) - daysBack
  const { starts } = knownIn(zone)
  return starts.get(day) ?? keep(starts, day, zonedInstant(dateOf(day), '00:00', zone))
}
