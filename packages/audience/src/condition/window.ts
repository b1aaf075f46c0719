import type { EpochMs } from '@shirube/kernel'
import { addDuration, startOfDay } from '@shirube/kernel/zone'
import type { Span } from './condition.ts'

const HOUR = 3_600_000

/**
 * The first instant that lies within a span back from now. Hours are exact; "within N days" begins at the start of
 * the local day N days before today. There is no upper end: whatever the facts hold has happened, even when the
 * clock that noted it ran a little ahead of the one that reads it.
 */
export const windowStart = (span: Span, now: EpochMs, zone: string): EpochMs =>
  span.unit === 'hour' ? now - span.amount * HOUR : startOfDay(now, zone, span.amount)

/** The first instant at which something that happened at `at` no longer lies within the span. */
export const leavesWindowAt = (span: Span, at: EpochMs, zone: string): EpochMs =>
  span.unit === 'hour' ? at + span.amount * HOUR + 1 : startOfDay(at, zone, -(span.amount + 1))

/** The last instant that lies within a span after `at`: hours are exact, days keep the local time of day. */
export const spanEnd = (span: Span, at: EpochMs, zone: string): EpochMs => addDuration(at, span, zone)
