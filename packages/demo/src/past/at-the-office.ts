import type { EpochMs } from '@shirube/kernel'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** Puts a moment into office hours in Japan, Monday to Friday. */
export function atTheOffice(at: EpochMs): EpochMs {
  const jst = new Date(at + 9 * HOUR)
  const hour = jst.getUTCHours()
  const weekday = jst.getUTCDay()
  if (weekday === 0 || weekday === 6) return atTheOffice(at + (24 - hour + 9) * HOUR)
  if (hour < 9) return at + (9 - hour) * HOUR
  if (hour >= 18) return atTheOffice(at + (24 - hour + 10) * HOUR)
  return at
}

/** How long it was from one moment to another, Saturdays and Sundays in Japan left out. */
export function workingTime(from: EpochMs, until: EpochMs): number {
  let time = 0
  for (let at = from; at < until; ) {
    const local = at + 9 * HOUR
    const end = Math.min(until, at + DAY - (local % DAY))
    const weekday = new Date(local).getUTCDay()
    if (weekday !== 0 && weekday !== 6) time += end - at
    at = end
  }
  return time
}
