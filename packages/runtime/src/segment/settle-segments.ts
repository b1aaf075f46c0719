import { type Cause, matches, mergeNeeds, NO_NEEDS } from '@shirube/audience'
import { setSegmentMember } from '@shirube/db'
import { record } from '../ingest/record.ts'
import { factsNow, type LeadSession } from '../ingest/session.ts'

/**
 * Brings a lead's segments up to what has changed as a whole, and not by one event: each joining and leaving is an
 * event with this cause.
 */
export async function settleSegments(
  session: LeadSession,
  cause: Cause,
  segments = session.live.segments,
): Promise<void> {
  if (segments.length === 0) return
  const facts = await factsNow(session, segments.map((segment) => segment.needs).reduce(mergeNeeds, NO_NEEDS))
  for (const { id, condition } of segments) {
    const member = matches(condition, facts, session.now)
    if (member === facts.segments.includes(id)) continue
    const change = { segment: id, lead: session.lead, member }
    if (!(await setSegmentMember(session.tx, change, session.now))) continue
    await record(session, {
      kind: member ? 'segment.joined' : 'segment.left',
      payload: { segment: id },
      cause,
    })
  }
}
