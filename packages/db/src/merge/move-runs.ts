import type { RunState } from '@shirube/engine'
import type { EpochMs, LeadId, NodeId, RunId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import type { RunStatus } from '../run/runs.ts'
import type { Move } from './move-rows.ts'

/** A run as a merge sees it. */
export interface MergedRun {
  readonly id: RunId
  readonly lead: LeadId
  readonly scenario: ScenarioId
  readonly version: VersionId
  readonly entry: number
  readonly state: RunState
  readonly status: RunStatus
  readonly node: NodeId | null
  readonly wakeAt: EpochMs | null
  readonly workflowId: string
}

const columns = (tx: Tx) => tx`
  id, lead_id as lead, scenario_id as scenario, version_id as version, entry, state, status, node,
  wake_at as "wakeAt", workflow_id as "workflowId"`

/** Locks the runs of leads that are under way, in order of id; the leads are locked already. */
export async function lockRunsOf(tx: Tx, leads: readonly LeadId[]): Promise<readonly MergedRun[]> {
  return await tx<MergedRun[]>`
    select ${columns(tx)} from runs where lead_id = any(${[...leads]}::uuid[]) and status <> 'ended' order by id for update`
}

/** A run's place in the count of a lead's entries, before it moved. */
export interface MovedRun {
  readonly id: RunId
  readonly entry: number
}

/** Makes all runs of a lead another's, after the other's own in each scenario. Answers where each stood. */
export async function moveRuns(tx: Tx, { from, to }: Move): Promise<readonly MovedRun[]> {
  const moved = await tx<MovedRun[]>`select id, entry from runs where lead_id = ${from} order by id`
  await tx`
    update runs r set lead_id = ${to}, moved_through = r.moved_through || ${from}::uuid,
      entry = r.entry + coalesce((select max(x.entry) from runs x where x.lead_id = ${to} and x.scenario_id = r.scenario_id), 0)
    where r.lead_id = ${from}`
  await followRuns(tx, { from, to })
  return moved
}

/** Rows that go wherever their run goes. */
const FOLLOWING = ['run_waits', 'visits', 'goals_reached'] as const

async function followRuns(tx: Tx, { from, to }: Move): Promise<void> {
  for (const table of FOLLOWING) {
    await tx`
      update ${tx(table)} f set lead_id = ${to}
      from runs r where r.id = f.run_id and r.lead_id = ${to} and f.lead_id = ${from}`
  }
}

/** Gives runs back to the lead that they came with, at their old places; those that are under way come back locked. */
export async function moveRunsBack(
  tx: Tx,
  { from, to, moved }: Move & { readonly moved: readonly MovedRun[] },
): Promise<void> {
  await tx`
    update runs r set lead_id = ${to}, entry = m.entry, moved_through = array_remove(r.moved_through, ${to}::uuid)
    from unnest(${moved.map((run) => run.id)}::uuid[], ${moved.map((run) => run.entry)}::int[]) as m(id, entry)
    where r.id = m.id and r.lead_id = ${from}`
  await followRuns(tx, { from, to })
}

/** Writes the state of a run that only its place in a history has changed. */
export async function putRunState(tx: Tx, run: RunId, state: RunState): Promise<void> {
  await tx`update runs set state = ${tx.json(state as never)} where id = ${run}`
}

/** Runs by id, with what has become of them. */
export async function runsById(tx: Tx, ids: readonly RunId[]): Promise<readonly MergedRun[]> {
  return await tx<MergedRun[]>`
    select ${columns(tx)} from runs where id = any(${[...ids]}::uuid[]) order by id for update`
}
