import { Temporal } from 'temporal-polyfill'
import type { EpochMs } from '../clock.ts'

export const DURATION_UNITS = ['minute', 'hour', 'day', 'week'] as const
export type DurationUnit = (typeof DURATION_UNITS)[number]

/** A length of time as a person says it: 3 days, 2 hours. */
export interface Duration {
  readonly amount: number
  readonly unit: DurationUnit
}

const MINUTE = 60_000

/**
 * The instant that lies a duration after another. Minutes and hours are exact; days and weeks keep the local
 * time of day in the zone, also over a change of summer time (RFC 5545, nominal durations).
 * @param zone an IANA name such as `Asia/Tokyo`
 */
export function addDuration(at: EpochMs, duration: Duration, zone: string): EpochMs {
  switch (duration.unit) {
    case 'minute':
      return at + duration.amount * MINUTE
    case 'hour':
      return at + duration.amount * 60 * MINUTE
    case 'day':
    case 'week': {
      const days = duration.unit === 'week' ? duration.amount * 7 : duration.amount
      return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).add({ days })
        .epochMilliseconds
    }
  }
}
