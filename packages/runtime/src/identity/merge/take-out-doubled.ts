import { type MergedRun, openWorkOf } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { record } from '../../ingest/record.ts'
import type { LeadSession } from '../../ingest/session.ts'
import { shiftRun } from './shift-run.ts'
import type { MergeSnapshot } from './snapshot.ts'

/** The merged lead's runs in scenarios that the survivor is in too: one person goes through a scenario once at a time. */
export function doubledRuns(
  runs: readonly MergedRun[],
  { survivor, merged }: { readonly survivor: LeadId; readonly merged: LeadId },
): readonly MergedRun[] {
  const own = new Set(runs.filter((run) => run.lead === survivor).map((run) => run.scenario))
  return runs.filter((run) => run.lead === merged && own.has(run.scenario))
}

/** Has those runs taken out, as a person would take them out, and notes how they stood, for an undo. */
export async function takeOutDoubled(
  session: LeadSession,
  doubled: readonly MergedRun[],
  about: { readonly offset: number; readonly merge: string },
): Promise<MergeSnapshot['ended']> {
  const ended: MergeSnapshot['ended'][number][] = []
  for (const run of doubled) {
    const { id, status, node, wakeAt, workflowId } = run
    const state = shiftRun(run.state, about.offset)
    ended.push({ id, state, status, node, wakeAt, workflowId, work: await openWorkOf(session.tx, id) })
    await record(session, {
      kind: 'control.removed',
      payload: { run: id, reason: 'merged' },
      cause: { kind: 'merge', id: about.merge },
    })
  }
  return ended
}
