import type { EpochMs } from '@shirube/kernel'
import { localDate, localTime, nextLocalTime } from '@shirube/kernel/zone'
import type { SendingRules } from './input.ts'

const DAY = 86_400_000

const isQuiet = (time: string, quiet: { readonly from: string; readonly to: string }): boolean =>
  quiet.from <= quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to

/** When the cap over a span frees a place again: as soon as fewer than `cap` of the recent ones lie within it. */
function freeAt(
  now: EpochMs,
  recent: readonly EpochMs[],
  { cap, span }: { cap: number | undefined; span: number },
): EpochMs {
  if (cap === undefined) return now
  const within = recent.filter((at) => at > now - span).sort((a, b) => a - b)
  if (within.length < cap) return now
  const blocking = within[within.length - Math.max(1, cap)]
  return blocking === undefined ? now : blocking + span
}

/**
 * The first moment at or after `now` at which a marketing message may go to the lead: outside quiet hours, not
 * on a closed date, within the caps for 24 hours and 7 days (D13). Messages are put off, never dropped.
 */
export function nextSendable(now: EpochMs, rules: SendingRules, zone: string): EpochMs {
  let at = now
  // Each rule only moves the moment on; a second round settles what one rule's move means for the others.
  for (let round = 0; round < 4; round++) {
    const before = at
    at = Math.max(
      freeAt(at, rules.recent, { cap: rules.perDay, span: DAY }),
      freeAt(at, rules.recent, { cap: rules.perWeek, span: 7 * DAY }),
    )
    const local = localTime(at, zone)
    if (rules.quiet && isQuiet(local.time, rules.quiet)) {
      at = nextLocalTime(at, zone, { time: rules.quiet.to }) ?? at
    }
    if (rules.closedDates.includes(localDate(at, zone))) {
      const allowed = (date: string): boolean => !rules.closedDates.includes(date)
      at = nextLocalTime(at, zone, { time: rules.quiet?.to ?? '09:00', allowed }) ?? at
    }
    if (at === before) break
  }
  return at
}
