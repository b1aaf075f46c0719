import { NO_NEEDS, type Scores } from '@shirube/audience'
import {
  type Actor,
  appendOutbox,
  insertMerge,
  type LeadRecord,
  leadRecord,
  lockLeads,
  lockRunsOf,
  patchLead,
  retriedTransaction,
  type Tx,
} from '@shirube/db'
import { AppError, type LeadId } from '@shirube/kernel'
import { crossings, type ScoreCrossing } from '@shirube/scoring'
import { record, recordCrossings } from '../../ingest/record.ts'
import { closeClock, factsNow, type LeadSession, openLead } from '../../ingest/session.ts'
import { wake } from '../../ingest/wake.ts'
import type { Runtime } from '../../runtime.ts'
import { settleSegments } from '../../segment/settle-segments.ts'
import { mergeRecords, patchOf, type RecordChange } from './merge-record.ts'
import { mergeRefusal } from './merge-refusal.ts'
import { moveAll } from './move-all.ts'
import { noteMerge } from './note-merge.ts'
import { recordRecordChanges } from './record-changes.ts'
import { doubledRuns, takeOutDoubled } from './take-out-doubled.ts'

/** Two records of one person, and which of them goes on. */
export interface MergeOrder {
  readonly survivor: LeadId
  readonly merged: LeadId
  /** Who says that it is one person. */
  readonly by?: Actor
}

/** A lead that is still its own. Throws `conflict` for one that was merged. */
async function living(tx: Tx, lead: LeadId): Promise<LeadRecord> {
  const found = await leadRecord(tx, lead)
  if (!found) throw new AppError('not_found', `There is no lead ${lead}`)
  if (found.mergedInto !== null) throw mergeRefusal('gone')
  return found
}

/** Brings the survivor's record up to what both knew; answers what that changed. */
async function joinRecords(session: LeadSession, other: LeadRecord): Promise<readonly RecordChange[]> {
  const own = await living(session.tx, session.lead)
  const changes = mergeRecords(own, other)
  await patchLead(session.tx, session.lead, { ...patchOf(own, changes), at: session.now })
  await patchLead(session.tx, other.id, { mergedInto: session.lead, at: session.now })
  return changes
}

/** Heights that neither record had reached alone: to the person, they are news. */
async function newHeights(
  session: LeadSession,
  before: { readonly own: Scores; readonly other: Scores },
): Promise<readonly ScoreCrossing[]> {
  const { scores } = await factsNow(session, NO_NEEDS)
  const { thresholds } = session.live
  const over = crossings(before.other, scores, thresholds)
  return crossings(before.own, scores, thresholds).filter((one) =>
    over.some((two) => two.measure === one.measure && two.threshold === one.threshold),
  )
}

const scoresOf = async (session: LeadSession, lead: LeadId): Promise<Scores> =>
  (await factsNow({ ...session, lead }, NO_NEEDS)).scores

async function mergeLocked(
  session: LeadSession,
  order: MergeOrder,
  about: { readonly merge: string; readonly seq: number },
): Promise<void> {
  const { tx, now } = session
  const { merge } = about
  const { survivor, merged } = order
  const other = await living(tx, merged)
  const runs = await lockRunsOf(tx, [survivor, merged])
  const before = { own: await scoresOf(session, survivor), other: await scoresOf(session, merged) }
  const changes = await joinRecords(session, other)
  const leaving = { lead: merged, seq: about.seq, runs: runs.filter((run) => run.lead === merged) }
  const moved = await moveAll(session, leaving)
  const heights = await newHeights(session, before)
  const cause = { kind: 'merge', id: merge } as const
  await record(session, { kind: 'lead.merged', payload: { survivor, merged }, cause })
  await recordRecordChanges(session, changes, merge)
  await recordCrossings(session, heights, { cause })
  await settleSegments(session, { kind: 'merge', id: merge })
  const ended = await takeOutDoubled(session, doubledRuns(runs, order), { offset: moved.offset, merge })
  const snapshot = { ...moved, record: changes, ended }
  const user = order.by?.kind === 'user' ? order.by.id : undefined
  await insertMerge(tx, {
    id: merge,
    survivor,
    merged,
    snapshot,
    at: now,
    ...(user !== undefined && { by: user }),
  })
  if (order.by) await noteMerge(tx, order.by, { action: 'lead.merged', merge, survivor, merged, now })
  await closeClock(session)
  await wake(session)
  // Their workflows must hear of the new sequence even if nothing that they wait for has happened.
  const pokes = leaving.runs.map((run) => ({ runId: run.id, kind: 'poke', seq: session.seq }) as const)
  await appendOutbox(tx, pokes, now)
}

/**
 * Makes two records one (architecture.md §3, Merge): the survivor keeps its id and its own word, the other's
 * history, browsers, consents, memberships, work and runs become its own. Answers the merge, by which it can be
 * undone. Throws `bad_input` for a lead and itself, `conflict` when one of them was merged already.
 */
export async function mergeLeads(runtime: Runtime, order: MergeOrder): Promise<{ readonly merge: string }> {
  const { survivor, merged } = order
  if (survivor === merged) throw mergeRefusal('itself')
  const merge = runtime.newId()
  await retriedTransaction(runtime.db, async (tx) => {
    const locked = await lockLeads(tx, [survivor, merged])
    const seq = locked.get(merged)
    if (seq === undefined || !locked.has(survivor)) {
      await living(tx, survivor)
      await living(tx, merged)
      throw new AppError('not_found', 'There is no such lead')
    }
    const session = await openLead(runtime, tx, { lead: survivor, now: runtime.clock.now() })
    await mergeLocked(session, order, { merge, seq })
  })
  runtime.notifier.tell('outbox')
  return { merge }
}
