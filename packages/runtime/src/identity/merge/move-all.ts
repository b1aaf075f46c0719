import {
  dropClock,
  type MergedRun,
  moveHistory,
  moveMemberships,
  moveRows,
  moveRuns,
  putRunState,
  recomputeScores,
  shiftReasons,
} from '@shirube/db'
import { moveGuests } from '@shirube/db/seminar'
import type { LeadId } from '@shirube/kernel'
import type { LeadSession } from '../../ingest/session.ts'
import { shiftRun } from './shift-run.ts'
import type { MergeSnapshot } from './snapshot.ts'

/** The lead that goes into the session's: how far its history went, and its runs under way, locked. */
export interface Leaving {
  readonly lead: LeadId
  readonly seq: number
  readonly runs: readonly MergedRun[]
}

/**
 * Makes everything of a lead the session's lead's. Its history goes behind the other's: both sequences end below
 * the place where it begins, so that no run and no workflow ever sees a sequence go back. Its runs move up with it,
 * cursor and anchors, so that to them nothing has happened. The lead itself has no lock any more: whatever is
 * addressed to it looks for its survivor.
 */
export async function moveAll(
  session: LeadSession,
  leaving: Leaving,
): Promise<Omit<MergeSnapshot, 'record' | 'ended'>> {
  const { tx } = session
  const move = { from: leaving.lead, to: session.lead }
  const offset = Math.max(session.seq, leaving.seq) + 1
  await moveHistory(tx, { ...move, offset })
  const rows = await moveRows(tx, { ...move, offset })
  const runs = await moveRuns(tx, move)
  for (const run of leaving.runs) await putRunState(tx, run.id, shiftRun(run.state, offset))
  const ids = runs.map((run) => run.id)
  await shiftReasons(tx, ids, offset)
  const lists = await moveMemberships(tx, 'list', move)
  const segments = await moveMemberships(tx, 'segment', move)
  const seminars = await moveGuests(tx, move)
  await recomputeScores(tx, [session.lead])
  await dropClock(tx, leaving.lead)
  session.seq = offset + leaving.seq
  session.scoreChanged = true
  return { format: 1, offset, mergedSeq: leaving.seq, rows, runs, lists, segments, seminars }
}
