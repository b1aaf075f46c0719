import type { Answered, organisationEndpoints } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'
import { businessTimeBetween } from '@shirube/kernel/zone'

/** From when until when there is time. */
export interface SlaTimes {
  readonly from: EpochMs
  readonly until: EpochMs
}

type WorkTime = Answered<typeof organisationEndpoints.workTime>

/**
 * How much of a span is gone and how long it is. In business hours where there are any, unless the span has none in it:
 * it was given before the hours were.
 */
export function slaClock(
  { from, until }: SlaTimes,
  now: EpochMs,
  work: WorkTime | undefined,
): { readonly elapsedMs: number; readonly totalMs: number } {
  const { hours, zone, closedDates } = work ?? {}
  if (hours && zone !== undefined) {
    const business = { ...hours, zone, closedDates: closedDates ?? [] }
    const totalMs = businessTimeBetween(from, until, business)
    if (totalMs > 0) return { elapsedMs: businessTimeBetween(from, now, business), totalMs }
  }
  return { elapsedMs: now - from, totalMs: until - from }
}
