import type { EpochMs } from '@shirube/kernel'

const HOUR = 3_600_000

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
