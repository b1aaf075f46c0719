import { organisationEndpoints } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../api/query-of.ts'
import { type SlaTimes, slaClock } from './sla-clock.ts'

/** How much of the time that was given for something is gone, in business hours where the organisation keeps any. */
export function useClockOf(): (
  given: SlaTimes,
  now: EpochMs,
) => { readonly elapsedMs: number; readonly totalMs: number } {
  const { data } = useQuery({ ...queryOf(organisationEndpoints.workTime), staleTime: 60_000 })
  return (given, now) => slaClock(given, now, data)
}

/** How long there is until something is due, counted like that; negative once it is overdue. */
export function useTimeLeft(): (due: EpochMs, now: EpochMs) => number {
  const clockOf = useClockOf()
  return (due, now) =>
    due >= now
      ? clockOf({ from: now, until: due }, now).totalMs
      : -clockOf({ from: due, until: now }, now).totalMs
}
