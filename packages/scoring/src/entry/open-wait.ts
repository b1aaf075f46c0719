import { type FactEvent, matchesEvent, spanEnd } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { Unfollowed } from '../rule/score-rule.ts'

/** What happened first, and until when the awaited may follow; while it is open, the first again changes nothing. */
export interface OpenWait {
  readonly first: FactEvent
  readonly until: EpochMs
}

/** The wait as an event leaves it: opened, ended by what was awaited, or as it was. */
export function waitAfter(
  on: Unfollowed,
  {
    event,
    open,
    zone,
  }: { readonly event: FactEvent; readonly open: OpenWait | undefined; readonly zone: string },
): OpenWait | undefined {
  const still = open && matchesEvent(on.awaited, event) ? undefined : open
  if (still || !matchesEvent(on.first, event)) return still
  return { first: event, until: spanEnd(on.span, event.occurredAt, zone) }
}

/** The waits that were over by now without what was awaited, and the one that is still open. */
export function waitsOf(
  on: Unfollowed,
  events: readonly FactEvent[],
  { now, zone }: { readonly now: EpochMs; readonly zone: string },
): { readonly over: readonly OpenWait[]; readonly open?: OpenWait } {
  const over: OpenWait[] = []
  let open: OpenWait | undefined
  for (const event of events) {
    if (open && event.occurredAt > open.until) {
      over.push(open)
      open = undefined
    }
    open = waitAfter(on, { event, open, zone })
  }
  if (!open) return { over }
  return open.until < now ? { over: [...over, open] } : { over, open }
}
