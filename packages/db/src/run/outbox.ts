import type { EpochMs, LeadId, RunId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Database, Tx } from '../connect/database.ts'

/** Something that Temporal must hear of: that a run began, or that its lead's history went on. */
export interface OutboxItem {
  readonly ids: readonly number[]
  readonly runId: RunId
  readonly workflowId: string
  readonly leadId: LeadId
  readonly scenarioId: ScenarioId
  readonly versionId: VersionId
  /** The highest sequence among the pokes of this run. */
  readonly seq: number
  readonly ended: boolean
}

export async function appendOutbox(
  tx: Tx,
  items: readonly { readonly runId: RunId; readonly kind: 'start' | 'poke'; readonly seq: number }[],
  now: EpochMs,
): Promise<void> {
  if (items.length === 0) return
  await tx`insert into outbox ${tx(items.map((item) => ({ run_id: item.runId, kind: item.kind, seq: item.seq, created_at: now })))}`
}

/** Leases the oldest undelivered items, one for each run with its highest sequence. Holds no lock afterwards. */
export async function claimOutbox(
  db: Database,
  now: EpochMs,
  lease: { readonly ms: number; readonly limit: number },
): Promise<readonly OutboxItem[]> {
  return await db<OutboxItem[]>`
    with taken as (
      update outbox set lease_until = ${now + lease.ms}, attempts = attempts + 1
      where id in (
        select id from outbox where lease_until is null or lease_until < ${now}
        order by id limit ${lease.limit} for update skip locked)
      returning id, run_id, seq
    )
    select array_agg(t.id) as ids, t.run_id as "runId", max(t.seq) as seq, r.workflow_id as "workflowId",
      r.lead_id as "leadId", r.scenario_id as "scenarioId", r.version_id as "versionId", r.status = 'ended' as ended
    from taken t join runs r on r.id = t.run_id
    group by t.run_id, r.id`
}

/** Forgets items that Temporal has answered for. */
export async function deleteOutbox(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db`delete from outbox where id = any(${[...ids]}::bigint[])`
}

/** Gives items back at once, to be tried again after `retryAt`. */
export async function returnOutbox(db: Database, ids: readonly number[], retryAt: EpochMs): Promise<void> {
  if (ids.length > 0)
    await db`update outbox set lease_until = ${retryAt} where id = any(${[...ids]}::bigint[])`
}
