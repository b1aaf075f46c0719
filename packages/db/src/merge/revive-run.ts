import type { RunId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import type { MergedRun } from './move-runs.ts'

/** What a run that was taken out had asked of people, and how each stood. */
export interface OpenWork {
  readonly tasks: readonly string[]
  readonly handoffs: readonly { readonly id: string; readonly state: string }[]
}

/** What people are still asked for by a run. */
export async function openWorkOf(tx: Tx, run: RunId): Promise<OpenWork> {
  const tasks = await tx<{ id: string }[]>`select id from tasks where run_id = ${run} and state = 'open'`
  const handoffs = await tx<{ id: string; state: string }[]>`
    select id, state from handoffs where run_id = ${run} and state in ('open', 'held')`
  return { tasks: tasks.map((task) => task.id), handoffs }
}

/** A run as it stood before it was taken out. */
export type RevivedRun = Pick<MergedRun, 'id' | 'state' | 'status' | 'node' | 'wakeAt' | 'workflowId'>

/**
 * Lets a run that was taken out go on from where it stood, under another workflow id, for a workflow that has ended
 * is never started again. Its waits are armed by its next advance.
 */
export async function reviveRun(
  tx: Tx,
  run: RevivedRun,
  { work, cursor }: { readonly work: OpenWork; readonly cursor: number },
): Promise<void> {
  const { visit } = run.state
  await tx`
    update runs set state = ${tx.json(run.state as never)}, status = ${run.status}, node = ${run.node},
      wake_at = ${run.wakeAt}, workflow_id = ${run.workflowId}, ended_at = null, end_reason = null,
      result = jsonb_build_object('seq', seq, 'cursor', ${cursor}::bigint, 'trace', '')
    where id = ${run.id}`
  if (visit)
    await tx`
      update visits set left_at = null, port = null, why = null where run_id = ${run.id} and ordinal = ${visit.ordinal}`
  await tx`update tasks set state = 'open', done_at = null where id = any(${[...work.tasks]}::uuid[]) and state = 'cancelled'`
  for (const handoff of work.handoffs) {
    await tx`
      update handoffs set state = ${handoff.state}, answered_at = null where id = ${handoff.id} and state = 'cancelled'`
  }
}
