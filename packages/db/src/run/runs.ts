import type { RunState, Topic } from '@shirube/engine'
import type { EpochMs, LeadId, NodeId, RunId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** How a run stands, for lists and counts; the whole truth is its state. */
export type RunStatus = 'running' | 'waiting' | 'held' | 'stuck' | 'ended'

/** One lead going through one version. */
export interface RunRow {
  readonly id: RunId
  readonly scenarioId: ScenarioId
  readonly versionId: VersionId
  readonly leadId: LeadId
  readonly entry: number
  readonly trigger: NodeId
  readonly workflowId: string
  readonly seq: number
  readonly state: RunState
  readonly result: unknown
  readonly status: RunStatus
  /** The leads that it belonged to before merges. */
  readonly movedThrough: readonly LeadId[]
}

export interface NewRun extends Omit<RunRow, 'seq' | 'result' | 'status' | 'movedThrough'> {
  readonly enteredAt: EpochMs
}

interface Row {
  readonly id: RunId
  readonly scenario_id: ScenarioId
  readonly version_id: VersionId
  readonly lead_id: LeadId
  readonly entry: number
  readonly trigger: NodeId
  readonly workflow_id: string
  readonly seq: number
  readonly state: RunState
  readonly result: unknown
  readonly status: RunStatus
  readonly moved_through: readonly LeadId[]
}

const toRun = (row: Row): RunRow => ({
  id: row.id,
  scenarioId: row.scenario_id,
  versionId: row.version_id,
  leadId: row.lead_id,
  entry: row.entry,
  trigger: row.trigger,
  workflowId: row.workflow_id,
  seq: row.seq,
  state: row.state,
  result: row.result,
  status: row.status,
  movedThrough: row.moved_through,
})

/** Whose run it is, read without a lock, so that the lead can be locked first. */
export async function leadOfRun(tx: Queryable, run: RunId): Promise<LeadId | undefined> {
  const [row] = await tx<{ lead_id: LeadId }[]>`select lead_id from runs where id = ${run}`
  return row?.lead_id
}

/** Locks a run; the second lock, after its lead's. */
/** What a run remembers, read without a lock. */
export async function runStateOf(db: Queryable, run: RunId): Promise<RunState | undefined> {
  const [row] = await db<{ state: RunState }[]>`select state from runs where id = ${run}`
  return row?.state
}

export async function lockRun(tx: Tx, run: RunId): Promise<RunRow | undefined> {
  const [row] = await tx<Row[]>`
    select id, scenario_id, version_id, lead_id, entry, trigger, workflow_id, seq, state, result, status, moved_through
    from runs where id = ${run} for update`
  return row && toRun(row)
}

/** How often and when a lead has been in a scenario: what re-entry is decided by. */
export interface PastEntries {
  readonly count: number
  readonly lastAt?: EpochMs
  readonly underWay: boolean
}

export async function pastEntries(tx: Tx, scenario: ScenarioId, lead: LeadId): Promise<PastEntries> {
  const [row] = await tx<{ count: number; last_at: EpochMs | null; under_way: boolean | null }[]>`
    select count(*)::int as count, max(entered_at) as last_at, bool_or(status <> 'ended') as under_way
    from runs where scenario_id = ${scenario} and lead_id = ${lead}`
  return {
    count: row?.count ?? 0,
    underWay: row?.under_way ?? false,
    ...(row?.last_at !== undefined && row.last_at !== null && { lastAt: row.last_at }),
  }
}

/** Adds a run that has not advanced yet. */
export async function insertRun(tx: Tx, run: NewRun): Promise<void> {
  await tx`insert into runs ${tx({
    id: run.id,
    scenario_id: run.scenarioId,
    version_id: run.versionId,
    lead_id: run.leadId,
    entry: run.entry,
    trigger: run.trigger,
    workflow_id: run.workflowId,
    state: tx.json(run.state as never),
    node: run.trigger,
    entered_at: run.enteredAt,
  })}`
}

/** What an advance leaves behind in the run's row. */
export interface RunProgress {
  readonly seq: number
  readonly state: RunState
  readonly result: unknown
  readonly status: RunStatus
  readonly node?: string
  readonly wakeAt?: EpochMs
  readonly endedAt?: EpochMs
  readonly endReason?: string
}

export async function saveRun(tx: Tx, run: RunId, progress: RunProgress): Promise<void> {
  await tx`update runs set ${tx({
    seq: progress.seq,
    state: tx.json(progress.state as never),
    result: tx.json(progress.result as never),
    status: progress.status,
    node: progress.node ?? null,
    wake_at: progress.wakeAt ?? null,
    ended_at: progress.endedAt ?? null,
    end_reason: progress.endReason ?? null,
  })} where id = ${run}`
}

/** A topic that a run waits for, as it is stored. */
export interface StoredWait {
  readonly runId: RunId
  readonly topic: string
  readonly match: unknown
  readonly about: string | null
}

/** Replaces what a run may be woken by. */
export async function replaceWaits(
  tx: Tx,
  { run, lead, hadAny }: { readonly run: RunId; readonly lead: LeadId; readonly hadAny: boolean },
  topics: readonly Topic[],
): Promise<void> {
  if (hadAny) await tx`delete from run_waits where run_id = ${run}`
  if (topics.length === 0) return
  const rows = topics.map((topic, n) => ({
    run_id: run,
    n,
    lead_id: lead,
    topic: topic.kind === 'score' ? 'score' : topic.match.kind,
    match: topic.kind === 'event' && topic.match.where ? tx.json(topic.match as never) : null,
    about: topic.kind === 'event' ? (topic.about ?? null) : null,
  }))
  await tx`insert into run_waits ${tx(rows)}`
}

/** The waits of a lead's runs on any of these topics. A statement of its own, after the lead was locked. */
export async function waitsOn(
  tx: Tx,
  lead: LeadId,
  topics: readonly string[],
): Promise<readonly StoredWait[]> {
  if (topics.length === 0) return []
  return await tx<StoredWait[]>`
    select run_id as "runId", topic, match, about from run_waits where lead_id = ${lead} and topic = any(${[...topics]})`
}
