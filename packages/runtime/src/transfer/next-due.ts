import type { TransferSchedule } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'
import { nextLocalTime } from '@shirube/kernel/zone'

const MINUTE = 60_000
const AGAIN_MS = 10 * MINUTE

/** When a transfer is due after an instant; what was missed while the worker stood still is done once. */
export function nextDue(schedule: TransferSchedule, after: EpochMs, zone: string): EpochMs {
  if (schedule.kind === 'every') {
    const step = schedule.minutes * MINUTE
    return (Math.floor(after / step) + 1) * step
  }
  return nextLocalTime(after + 1, zone, { time: schedule.at }) ?? after + 1440 * MINUTE
}

/** When a transfer that could not reach its place tries again: late is better than a day later. */
export const nextTry = (schedule: TransferSchedule, after: EpochMs, zone: string): EpochMs =>
  Math.min(nextDue(schedule, after, zone), after + AGAIN_MS)
