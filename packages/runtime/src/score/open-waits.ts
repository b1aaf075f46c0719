import { type FactEvent, matchesEvent, NO_NEEDS, spanEnd, zoneOf } from '@shirube/audience'
import { ensureJob } from '@shirube/db'
import { isWaiting } from '@shirube/scoring'
import { factsNow, type LeadSession } from '../ingest/session.ts'

/** Looks whether something followed in time (S8); the key names the lead and the rule. */
export const UNFOLLOWED_JOB = 'score.unfollowed'

/** Begins to wait for what may not follow an event, for each rule that asks so and does not wait already. */
export async function openWaits(session: LeadSession, event: FactEvent): Promise<void> {
  const rules = session.live.rules.rules
    .filter(isWaiting)
    .filter((rule) => rule.active && matchesEvent(rule.on.first, event))
  if (rules.length === 0) return
  const zone = zoneOf(await factsNow(session, NO_NEEDS))
  for (const rule of rules) {
    const key = `${session.lead} ${rule.id}`
    const dueAt = spanEnd(rule.on.span, event.occurredAt, zone) + 1
    await ensureJob(session.tx, { kind: UNFOLLOWED_JOB, key, dueAt, payload: { since: event.occurredAt } })
  }
}
