import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

/** A hit as it is about to be stored. */
export interface NewHit {
  /** Who sent it; sender's keys are unique for each source. */
  readonly source: string
  readonly key?: string
  /** 0–63, by hash of whoever it is about. */
  readonly shard: number
  readonly visitor?: string
  readonly lead?: LeadId
  readonly kind: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly occurredAt: EpochMs
  readonly machine: boolean
  /** Why it does not count, where the server could tell. */
  readonly machineReason?: string
  readonly ip?: string
  readonly userAgent?: string
  readonly identify?: Readonly<Record<string, unknown>>
}

const nameOf = (hit: Pick<NewHit, 'source' | 'key'>): string => `${hit.source}\u0000${hit.key ?? ''}`

/** The first of those that carry the same key; the others are its repetitions. */
function firsts(hits: readonly NewHit[]): readonly NewHit[] {
  const seen = new Set<string>()
  return hits.filter((hit) => {
    if (hit.key === undefined) return true
    if (seen.has(nameOf(hit))) return false
    seen.add(nameOf(hit))
    return true
  })
}

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))

/**
 * Stores hits in one statement, all or none; those whose sender's key was seen before are left out. Answers, for
 * each hit, whether it was stored.
 */
export async function appendHits(
  db: Database,
  hits: readonly NewHit[],
  receivedAt: EpochMs,
): Promise<readonly boolean[]> {
  const given = firsts(hits)
  const column = <T>(read: (hit: NewHit) => T): T[] => given.map(read)
  // Keys are claimed in order, so that two batches with the same keys never wait for each other in a circle.
  const rows = await db<{ n: number }[]>`
    with incoming as (
      select * from unnest(
        ${column((hit) => hit.source)}::text[], ${column((hit) => hit.key ?? null)}::text[],
        ${column((hit) => hit.shard)}::smallint[], ${column((hit) => hit.visitor ?? null)}::text[],
        ${column((hit) => hit.lead ?? null)}::uuid[], ${column((hit) => hit.kind)}::text[],
        ${column((hit) => JSON.stringify(hit.payload))}::text[], ${column((hit) => hit.occurredAt)}::bigint[],
        ${column((hit) => Number(hit.machine))}::smallint[], ${column((hit) => hit.ip ?? null)}::text[],
        ${column((hit) => hit.userAgent ?? null)}::text[], ${column((hit) => json(hit.identify))}::text[],
        ${column((hit) => hit.machineReason ?? null)}::text[]
      ) with ordinality as t(source, key, shard, visitor, lead, kind, payload, occurred, machine, ip, agent, identify, reason, n)
    ), fresh as (
      insert into event_keys (source, key, received_at)
      select source, key, ${receivedAt}::timestamptz from incoming where key is not null order by source, key
      on conflict do nothing returning source, key
    ), kept as (
      select i.* from incoming i
      where i.key is null or exists (select 1 from fresh f where f.source = i.source and f.key = i.key)
    ), stored as (
      insert into hits (received_at, shard, visitor_id, lead_id, kind, payload, occurred_at, machine, machine_reason, ip, user_agent, identify)
      select ${receivedAt}::timestamptz, shard, visitor, lead, kind, payload::jsonb,
        timestamptz 'epoch' + occurred * interval '1 millisecond', machine = 1, reason, ip, agent, identify::jsonb
      from kept order by n
    ) select n::int from kept`
  const stored = new Set(rows.map((row) => given[row.n - 1]))
  return hits.map((hit) => stored.has(hit))
}
