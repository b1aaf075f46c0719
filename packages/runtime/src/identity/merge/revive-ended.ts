import { appendCounts, appendOutbox, reviveRun, runsById } from '@shirube/db'
import { record } from '../../ingest/record.ts'
import type { LeadSession } from '../../ingest/session.ts'
import type { MergeSnapshot } from './snapshot.ts'

/** Lets the runs that the merge had taken out go on from where they stood. */
export async function reviveEnded(
  session: LeadSession,
  snapshot: MergeSnapshot,
  merge: string,
): Promise<void> {
  const { tx, now } = session
  const found = await runsById(
    tx,
    snapshot.ended.map((run) => run.id),
  )
  for (const run of snapshot.ended) {
    const current = found.find((one) => one.id === run.id)
    // One that had not heard of it yet never will; one that ended for another reason has ended.
    if (current?.state.phase.kind !== 'ended' || current.state.phase.reason !== 'removed') continue
    const workflowId = `${run.workflowId}:${merge}`
    await reviveRun(tx, { ...run, workflowId }, { work: run.work, cursor: session.seq })
    const { visit } = run.state
    if (visit)
      await appendCounts(tx, current.version, [
        { node: visit.node, port: '', reached: 0, waiting: 1, passed: 0, failed: 0, visits: 0 },
      ])
    await record(session, {
      kind: 'control.resumed',
      payload: { run: run.id, reason: 'merge undone' },
      cause: { kind: 'merge', id: merge },
    })
    await appendOutbox(tx, [{ runId: run.id, kind: 'start', seq: session.seq }], now)
  }
}
