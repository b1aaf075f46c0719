import type { EpochMs, RunId } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

/** A run that should have moved by now. */
export interface OverdueRun {
  readonly runId: RunId
  readonly workflowId: string
}

/** Runs whose wake-up time is more than a while ago, found by index. */
export async function overdueRuns(
  db: Database,
  before: EpochMs,
  limit: number,
): Promise<readonly OverdueRun[]> {
  return await db<OverdueRun[]>`
    select id as "runId", workflow_id as "workflowId" from runs
    where wake_at < ${before} and status in ('running', 'waiting') order by wake_at limit ${limit}`
}

/** Every run under way, in pages by id: the full sweep that a person may command. */
export async function runsUnderWay(
  db: Database,
  after: RunId | undefined,
  limit: number,
): Promise<readonly OverdueRun[]> {
  return await db<OverdueRun[]>`
    select id as "runId", workflow_id as "workflowId" from runs
    where status <> 'ended' ${after === undefined ? db`` : db`and id > ${after}`} order by id limit ${limit}`
}
