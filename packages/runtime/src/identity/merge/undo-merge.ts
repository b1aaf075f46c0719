import { NO_NEEDS } from '@shirube/audience'
import {
  type Actor,
  appendOutbox,
  leadRecord,
  lockRunsOf,
  type MergeRow,
  markUndone,
  mergeById,
  moveHistoryBack,
  moveMembershipsBack,
  moveRowsBack,
  moveRunsBack,
  patchLead,
  recomputeScores,
  restoreClock,
  retriedTransaction,
} from '@shirube/db'
import { moveGuestsBack } from '@shirube/db/seminar'
import { AppError } from '@shirube/kernel'
import { crossings } from '@shirube/scoring'
import { record, recordCrossings } from '../../ingest/record.ts'
import { closeClock, factsNow, type LeadSession, openLead } from '../../ingest/session.ts'
import { wake } from '../../ingest/wake.ts'
import type { Runtime } from '../../runtime.ts'
import { settleSegments } from '../../segment/settle-segments.ts'
import { changesBack, patchOf, type RecordChange } from './merge-record.ts'
import { mergeRefusal } from './merge-refusal.ts'
import { noteMerge } from './note-merge.ts'
import { recordRecordChanges } from './record-changes.ts'
import { reviveEnded } from './revive-ended.ts'
import { type MergeSnapshot, snapshotSchema } from './snapshot.ts'

/** The survivor's record without what the merge had put into it; what was changed since then stays. */
async function splitRecord(session: LeadSession, row: MergeRow, snapshot: MergeSnapshot) {
  const { tx, lead, now } = session
  const own = await leadRecord(tx, lead)
  const other = await leadRecord(tx, row.merged)
  if (!own || !other) throw new AppError('not_found', 'There is no such lead')
  if (own.mergedInto !== null || other.mergedInto !== lead) throw mergeRefusal('later')
  const changes: readonly RecordChange[] = changesBack(own, snapshot.record)
  await patchLead(tx, lead, { ...patchOf(own, changes), at: now })
  await patchLead(tx, row.merged, { mergedInto: null, at: now })
  return changes
}

/** Gives everything back that came with the merged lead, and what has been done since then by what came with it. */
async function giveBack(session: LeadSession, row: MergeRow, snapshot: MergeSnapshot): Promise<void> {
  const { tx } = session
  const move = { from: row.survivor, to: row.merged }
  const runs = snapshot.runs.map((run) => run.id)
  const { rows, offset, mergedSeq } = snapshot
  const { visitors, messages } = rows
  const part = { after: offset, upTo: offset + mergedSeq }
  const seqs = await moveHistoryBack(tx, { ...move, ...part, runs, visitors, messages })
  await moveRowsBack(tx, move, { rows, runs, seqs })
  await moveRunsBack(tx, { ...move, moved: snapshot.runs })
  await moveMembershipsBack(tx, 'list', { ...move, moved: snapshot.lists })
  await moveMembershipsBack(tx, 'segment', { ...move, moved: snapshot.segments })
  await moveGuestsBack(tx, move, snapshot.seminars ?? [])
  await recomputeScores(tx, [row.survivor, row.merged])
  // Behind everything that either was ever told: sequences never go back.
  await restoreClock(tx, row.merged, session.seq)
}

async function undoLocked(session: LeadSession, row: MergeRow, snapshot: MergeSnapshot): Promise<void> {
  const { tx, runtime, now } = session
  const { id: merge, survivor, merged } = row
  const cause = { kind: 'merge', id: merge } as const
  const moving = new Set(snapshot.runs.map((run) => run.id))
  const underWay = (await lockRunsOf(tx, [survivor])).filter((run) => moving.has(run.id))
  const before = (await factsNow(session, NO_NEEDS)).scores
  const changes = await splitRecord(session, row, snapshot)
  await giveBack(session, row, snapshot)
  const other = await openLead(runtime, tx, { lead: merged, now })
  const payload = { survivor, merged, undone: true }
  for (const each of [session, other]) {
    each.scoreChanged = true
    await record(each, { kind: 'lead.merged', payload, cause })
  }
  await recordRecordChanges(session, changes, merge)
  const { scores } = await factsNow(session, NO_NEEDS)
  await recordCrossings(session, crossings(before, scores, session.live.thresholds), { cause })
  for (const each of [session, other]) await settleSegments(each, cause)
  await reviveEnded(other, snapshot, merge)
  for (const each of [session, other]) {
    await closeClock(each)
    await wake(each)
  }
  const pokes = underWay.map((run) => ({ runId: run.id, kind: 'poke', seq: other.seq }) as const)
  await appendOutbox(tx, pokes, now)
}

/**
 * Makes two leads of one again. What came with the merged one goes back with it, with all that its runs, messages
 * and browsers have done meanwhile; everything else that has happened since then stays the survivor's. Histories go
 * on from the highest sequence that either has reached. Throws `conflict` when it was undone before, or when a
 * later merge has to be undone first.
 */
export async function undoMerge(runtime: Runtime, merge: string, by?: Actor): Promise<void> {
  await retriedTransaction(runtime.db, async (tx) => {
    const row = await mergeById(tx, merge)
    if (!row) throw new AppError('not_found', `There is no merge ${merge}`)
    const survivor = await leadRecord(tx, row.survivor)
    if (row.undoneAt === null && survivor && survivor.mergedInto !== null) throw mergeRefusal('later')
    const session = await openLead(runtime, tx, { lead: row.survivor, now: runtime.clock.now() })
    if (!(await markUndone(tx, merge, session.now))) throw mergeRefusal('undone')
    await undoLocked(session, row, snapshotSchema.parse(row.snapshot))
    const { merged } = row
    if (by)
      await noteMerge(tx, by, {
        action: 'lead.parted',
        merge,
        survivor: row.survivor,
        merged,
        now: session.now,
      })
  })
  runtime.notifier.tell('outbox')
}
