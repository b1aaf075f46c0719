import type { EpochMs, LeadId, NodeId, RunId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A run under way that a control is for. */
export interface RunUnderWay {
  readonly id: RunId
  readonly leadId: LeadId
  readonly versionId: VersionId
  readonly node: NodeId
}

/** A page of the runs of a scenario that are under way, in order of id. */
export async function runsOfScenario(
  db: Queryable,
  page: {
    readonly scenario: ScenarioId
    readonly after?: RunId | undefined
    readonly limit: number
    /** Only those that came in since then. */
    readonly since?: EpochMs | undefined
    /** Only those of other versions than this one. */
    readonly except?: VersionId | undefined
  },
): Promise<readonly RunUnderWay[]> {
  return await db<RunUnderWay[]>`
    select id, lead_id as "leadId", version_id as "versionId", coalesce(node, trigger) as node from runs
    where scenario_id = ${page.scenario} and status <> 'ended'
      ${page.after === undefined ? db`` : db`and id > ${page.after}`}
      ${page.since === undefined ? db`` : db`and entered_at >= ${page.since}`}
      ${page.except === undefined ? db`` : db`and version_id <> ${page.except}`}
    order by id limit ${page.limit}`
}

/** A page of all runs under way. */
export async function runsAnywhere(
  db: Queryable,
  after: RunId | undefined,
  limit: number,
): Promise<readonly RunUnderWay[]> {
  return await db<RunUnderWay[]>`
    select id, lead_id as "leadId", version_id as "versionId", coalesce(node, trigger) as node from runs
    where status in ('running', 'waiting', 'stuck') ${after === undefined ? db`` : db`and id > ${after}`}
    order by id limit ${limit}`
}

/** The same runs again, locked, with the leads that they belong to now; those that have ended meanwhile are left out. */
export async function lockRuns(tx: Tx, ids: readonly RunId[]): Promise<readonly RunUnderWay[]> {
  return await tx<RunUnderWay[]>`
    select id, lead_id as "leadId", version_id as "versionId", coalesce(node, trigger) as node from runs
    where id = any(${[...ids]}::uuid[]) and status <> 'ended' order by id for update`
}

/** A control event for one run, in its place in the lead's history. */
export interface ControlEvent {
  readonly lead: LeadId
  readonly seq: number
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly cause: { readonly kind: string; readonly id: string }
}

/** Appends control events to the histories of many locked leads at once and moves their sequences on. */
export async function appendControls(tx: Tx, events: readonly ControlEvent[], now: EpochMs): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({
    lead_id: event.lead,
    seq: event.seq,
    kind: event.kind,
    payload: tx.json(event.payload as never),
    occurred_at: now,
    received_at: now,
    cause_kind: event.cause.kind,
    cause_id: event.cause.id,
  }))
  await tx`insert into events ${tx(rows)}`
  await tx`
    update lead_clock c set ev_seq = greatest(c.ev_seq, n.seq)
    from (select unnest(${events.map((e) => e.lead)}::uuid[]) as lead_id, unnest(${events.map((e) => e.seq)}::bigint[]) as seq) n
    where c.lead_id = n.lead_id`
}

/** Puts runs onto another version, whose steps they go on in. */
export async function setRunVersion(tx: Tx, ids: readonly RunId[], version: VersionId): Promise<void> {
  await tx`update runs set version_id = ${version} where id = any(${[...ids]}::uuid[])`
}
