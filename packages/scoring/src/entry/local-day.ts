import type { EpochMs } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'

const DAY = 86_400_000
/** Clocks of today's zones differ by whole quarters of an hour, so that no quarter lies on two days. */
const QUARTER = 900_000
/** A year and a half of quarters, many times what one replay meets. */
const MOST = 50_000

const known = new Map<string, Map<number, number>>()

/**
 * The number of the local day on which an instant lies. Asked of each point that grows old and of each event with a
 * limit a day: what was worked out is kept, for the arithmetic of zones is what costs.
 */
export function localDay(at: EpochMs, zone: string): number {
  const days = known.get(zone) ?? new Map<number, number>()
  known.set(zone, days)
  if (days.size > MOST) days.clear()
  const quarter = Math.floor(at / QUARTER)
  const day = days.get(quarter) ?? Date.parse(`${localTime(at, zone).date}T00:00:00Z`) / DAY
  days.set(quarter, day)
  return day
}
