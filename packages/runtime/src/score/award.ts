import type { Cause, Facts } from '@shirube/audience'
import { bookScore } from '@shirube/db'
import type { ScoreEntry } from '@shirube/scoring'
import { recordCrossings } from '../ingest/record.ts'
import { crossingsOf } from '../ingest/score.ts'
import type { LeadSession } from '../ingest/session.ts'
import { settleSegments } from '../segment/settle-segments.ts'

/** Gives or takes points that no event of the lead earned, with all that follows: crossings, segments, runs that wait. */
export async function award(
  session: LeadSession,
  facts: Facts,
  { entries, cause }: { readonly entries: readonly ScoreEntry[]; readonly cause: Cause },
): Promise<void> {
  if (entries.length === 0) return
  const crossed = await crossingsOf(session, facts, entries)
  await bookScore(session.tx, session.lead, entries)
  session.scoreChanged = true
  await recordCrossings(session, crossed, { cause })
  await settleSegments(
    session,
    cause,
    session.live.segments.filter((segment) => segment.score),
  )
}
