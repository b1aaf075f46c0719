import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Database, Queryable, Tx } from '../connect/database.ts'

/** A stored hit that has not become an event yet. */
export interface QueuedHit {
  readonly id: number
  readonly receivedAt: EpochMs
  readonly shard: number
  readonly visitor: string | null
  readonly lead: LeadId | null
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly occurredAt: EpochMs
  readonly machine: boolean
  readonly machineReason: string | null
  readonly ip: string | null
  readonly userAgent: string | null
  readonly identify: Readonly<Record<string, unknown>> | null
}

const columns = (db: Queryable) => db`
  h.id, h.received_at as "receivedAt", h.shard, h.visitor_id as visitor, h.lead_id as lead, h.kind, h.payload,
  h.occurred_at as "occurredAt", h.machine, h.machine_reason as "machineReason", h.ip, h.user_agent as "userAgent", h.identify`

/** A hit with whose its browser is, as far as that is known when it is read. */
export interface WaitingHit extends QueuedHit {
  readonly visitorLead: LeadId | null
}

/** The oldest waiting hits of each of these shards, in order; no shard's backlog hides another's. */
export async function queuedHits(
  db: Database,
  shards: readonly number[],
  perShard: number,
): Promise<readonly WaitingHit[]> {
  return await db<WaitingHit[]>`
    select ${columns(db)}, v.lead_id as "visitorLead" from unnest(${[...shards]}::smallint[]) as s(shard) cross join lateral (
      select * from hits where hits.shard = s.shard and not hits.kept and hits.fault is null order by hits.id limit ${perShard}
    ) h left join visitors v on v.id = h.visitor_id order by h.shard, h.id`
}

/** A hit's place, and whose it is now. */
export type TakenHit = Pick<QueuedHit, 'id' | 'lead'>

/** Takes hits out of the queue, in the transaction that makes events of them; one that is gone already is missing from the answer. */
export async function takeHits(
  tx: Tx,
  hits: readonly Pick<QueuedHit, 'id' | 'receivedAt'>[],
): Promise<readonly TakenHit[]> {
  return await tx<TakenHit[]>`
    delete from hits h using unnest(${hits.map((hit) => hit.id)}::bigint[], ${hits.map((hit) => hit.receivedAt)}::bigint[]) as t(id, at)
    where h.id = t.id and h.received_at = timestamptz 'epoch' + t.at * interval '1 millisecond' and not h.kept
    returning h.id, h.lead_id as lead`
}

/** Keeps hits under their unknown visitor until somebody is recognised. */
export async function keepHits(tx: Tx, hits: readonly Pick<QueuedHit, 'id' | 'receivedAt'>[]): Promise<void> {
  await tx`
    update hits h set kept = true
    from unnest(${hits.map((hit) => hit.id)}::bigint[], ${hits.map((hit) => hit.receivedAt)}::bigint[]) as t(id, at)
    where h.id = t.id and h.received_at = timestamptz 'epoch' + t.at * interval '1 millisecond' and not h.kept`
}

/** Sets hits aside of which no event could be made, so that they do not hold up the others. */
export async function setHitsAside(
  db: Database,
  hits: readonly Pick<QueuedHit, 'id' | 'receivedAt'>[],
  fault: string,
): Promise<void> {
  await db`
    update hits h set fault = ${fault.slice(0, 2000)}
    from unnest(${hits.map((hit) => hit.id)}::bigint[], ${hits.map((hit) => hit.receivedAt)}::bigint[]) as t(id, at)
    where h.id = t.id and h.received_at = timestamptz 'epoch' + t.at * interval '1 millisecond'`
}

/**
 * Takes the newest hits of a visitor that belong to no lead yet, in the order in which they were received.
 * @param wanted.before only hits that were received before the hit with this id
 */
export async function takeVisitorHits(
  tx: Tx,
  visitor: string,
  wanted: { readonly limit: number; readonly before?: number },
): Promise<readonly QueuedHit[]> {
  return await tx<QueuedHit[]>`
    with taken as (
      delete from hits h using (
        select received_at, id from hits
        where visitor_id = ${visitor} and lead_id is null and identify is null and fault is null
          ${wanted.before === undefined ? tx`` : tx`and id < ${wanted.before}`}
        order by id desc limit ${wanted.limit}
      ) t where h.received_at = t.received_at and h.id = t.id
      returning ${columns(tx)}
    ) select * from taken order by id`
}

/** Says whose the waiting hits of a visitor are, before the visitor becomes somebody else's. */
export async function claimQueuedHits(tx: Tx, visitor: string, lead: LeadId): Promise<void> {
  await tx`update hits set lead_id = ${lead} where visitor_id = ${visitor} and lead_id is null and not kept`
}

/** Makes what an unknown browser did under one id be done under another; both are locked, and nobody's. */
export async function moveVisitorHits(
  tx: Tx,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<void> {
  await tx`
    update hits set visitor_id = ${to} where visitor_id = ${from} and lead_id is null and identify is null`
}
