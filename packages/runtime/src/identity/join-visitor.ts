import { claimQueuedHits, lockVisitor, type Sighting, setLeadOfVisitor, takeVisitorHits } from '@shirube/db'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'
import { eventOfHit } from '../processor/event-of-hit.ts'

/**
 * How much of what an unknown visitor did is taken over at once, the newest of it: more than a person does in a
 * year, and so few that the lead is not locked for long.
 */
const TAKEN_OVER = 1_000

/**
 * Makes a browser the lead's. What was done in it while nobody was known enters the history now, in the order of
 * its arrival, as `joined`: it scores and completes sequences, but opens no scenario and answers no wait. A browser
 * that was somebody else's is the lead's from now on; what the other did in it stays the other's (two people on one
 * computer). Answers how many hits were joined.
 * @param upTo the hit that identified the browser, when one did: what came after it is no past
 */
export async function joinVisitor(session: LeadSession, seen: Sighting, upTo?: number): Promise<number> {
  const { tx, lead } = session
  const before = await lockVisitor(tx, seen, session.now)
  if (before === lead) return 0
  if (before !== undefined) {
    await claimQueuedHits(tx, seen.id, before)
    await setLeadOfVisitor(tx, seen.id, lead)
    return 0
  }
  await setLeadOfVisitor(tx, seen.id, lead)
  const wanted = { limit: TAKEN_OVER, ...(upTo !== undefined && { before: upTo }) }
  const hits = await takeVisitorHits(tx, seen.id, wanted)
  for (const hit of hits) await record(session, { ...eventOfHit(hit, session.live), joined: true })
  return hits.length
}
