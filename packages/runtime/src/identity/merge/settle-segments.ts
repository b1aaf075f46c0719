import { factsOf, matches, mergeNeeds, NO_NEEDS } from '@shirube/audience'
import { setSegmentMember } from '@shirube/db'
import { record } from '../../ingest/record.ts'
import { factsNow, type LeadSession } from '../../ingest/session.ts'

/** Brings a lead's segments up to a history that has changed as a whole: each joining and leaving is an event. */
export async function settleSegments(session: LeadSession, merge: string): Promise<void> {
  const { segments } = session.live
  const facts = await factsNow(
    session,
    segments.map((segment) => factsOf(segment.condition)).reduce(mergeNeeds, NO_NEEDS),
  )
  for (const { id, condition } of segments) {
    const member = matches(condition, facts, session.now)
    if (member === facts.segments.includes(id)) continue
    const changed = await setSegmentMember(
      session.tx,
      { segment: id, lead: session.lead, member },
      session.now,
    )
    if (!changed) continue
    const kind = member ? 'segment.joined' : 'segment.left'
    await record(session, { kind, payload: { segment: id }, cause: { kind: 'merge', id: merge } })
  }
}
