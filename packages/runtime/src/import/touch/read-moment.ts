import type { EpochMs } from '@shirube/kernel'
import { zonedInstant } from '@shirube/kernel/zone'
import { readDate } from '../cell/japanese-date.ts'

const CLOCK = /[T\s]*(?:(午前|午後|am|pm)\s*)?(\d{1,2})[:時](\d{1,2})?(?:[:分](\d{1,2})?秒?)?$/iu

/** The hour of a day of 24, of an hour that may count from noon. */
function hourOf(half: string | undefined, hour: number): number {
  if (half === undefined) return hour
  return (hour % 12) + (/午後|pm/iu.test(half) ? 12 : 0)
}

/**
 * An instant as lists in Japan write it, in a time zone: 2026/4/1 14:30, 令和8年4月1日 午後2時30分, or a day alone,
 * which is its beginning. Undefined when it is none.
 */
export function readMoment(text: string, zone: string): EpochMs | undefined {
  const plain = text.normalize('NFKC').trim()
  const clock = CLOCK.exec(plain)
  const day = readDate(clock ? plain.slice(0, clock.index) : plain)
  if (day.kind !== 'date') return undefined
  const [hour, minute] = [hourOf(clock?.[1], Number(clock?.[2] ?? 0)), Number(clock?.[3] ?? 0)]
  if (hour > 23 || minute > 59) return undefined
  const two = (n: number): string => String(n).padStart(2, '0')
  return zonedInstant(day.date, `${two(hour)}:${two(minute)}`, zone)
}
