import { NO_NEEDS } from '@shirube/audience'
import { OFFLINE_TOUCHES } from '@shirube/contract'
import { dropPointsOfEvents, pointsToWithdraw, withdrawTouches } from '@shirube/db/import'
import type { ScoreEntry } from '@shirube/scoring'
import { factsNow, type LeadSession } from '../../ingest/session.ts'
import { award } from '../../score/award.ts'
import { settleSegments } from '../../segment/settle-segments.ts'

/**
 * Takes back what an import told that somebody did: the events stay in the history, marked, and count for nothing;
 * their points go, and so do the segments that hung on them.
 */
export async function withdrawFrom(session: LeadSession, id: string): Promise<void> {
  const { tx, lead, now } = session
  const cause = { kind: 'import', id } as const
  const seqs = await withdrawTouches(tx, { import: id, lead, kinds: OFFLINE_TOUCHES })
  if (seqs.length === 0) return
  const given = await pointsToWithdraw(tx, lead, seqs)
  const entries = given.map(
    (one): ScoreEntry => ({
      ...one,
      axis: one.axis as ScoreEntry['axis'],
      points: -one.points,
      at: now,
      reason: 'withdrawn',
    }),
  )
  await award(session, await factsNow(session, NO_NEEDS), { entries, cause })
  await dropPointsOfEvents(tx, lead, seqs)
  await settleSegments(session, cause)
}
