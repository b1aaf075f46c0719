import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'
import { digestOfKey } from './digest-of-key.ts'

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

/** A hit with the digest of its sender's key, if it carries one. */
interface Keyed {
  readonly hit: NewHit
  readonly digest: string | null
}

const keyed = (hit: NewHit): Keyed => {
  const { source, key } = hit
  return { hit, digest: key === undefined ? null : digestOfKey({ source, id: key }) }
}

/** The first of those that carry the same key; the others are its repetitions. */
function firsts(hits: readonly Keyed[]): readonly Keyed[] {
  const seen = new Set<string>()
  return hits.filter(({ digest }) => {
    if (digest === null) return true
    const isNew = !seen.has(digest)
    seen.add(digest)
    return isNew
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
  const all = hits.map(keyed)
  const given = firsts(all)
  const digests = given.map(({ digest }) => digest)
  // A column that nobody fills goes as one null: `unnest` makes it as long as the others.
  const column = <T>(read: (hit: NewHit) => T | null | undefined): (T | null)[] | null => {
    const values = given.map(({ hit }) => read(hit) ?? null)
    return values.some((value) => value !== null) ? values : null
  }
  // Keys are claimed in order, so that two batches with the same keys never wait for each other in a circle.
  const seen = await db<{ n: number }[]>`
    with incoming as (
      select * from unnest(
        ${digests}::uuid[], ${column((hit) => hit.shard)}::smallint[], ${column((hit) => hit.visitor)}::text[],
        ${column((hit) => hit.lead)}::uuid[], ${column((hit) => hit.kind)}::text[],
        ${column((hit) => JSON.stringify(hit.payload))}::text[], ${column((hit) => hit.occurredAt)}::bigint[],
        ${column((hit) => (hit.machine ? 1 : null))}::smallint[], ${column((hit) => hit.ip)}::text[],
        ${column((hit) => hit.userAgent)}::text[], ${column((hit) => json(hit.identify))}::text[],
        ${column((hit) => hit.machineReason)}::text[]
      ) with ordinality as t(digest, shard, visitor, lead, kind, payload, occurred, machine, ip, agent, identify, reason, n)
    ), fresh as (
      insert into event_keys (digest, received_at)
      select digest, ${receivedAt}::timestamptz from incoming where digest is not null order by digest
      on conflict do nothing returning digest
    ), stored as (
      insert into hits (received_at, shard, visitor_id, lead_id, kind, payload, occurred_at, machine, machine_reason, ip, user_agent, identify)
      select ${receivedAt}::timestamptz, shard, visitor, lead, kind, payload::jsonb,
        timestamptz 'epoch' + occurred * interval '1 millisecond', machine is not null, reason, ip, agent, identify::jsonb
      from incoming where digest is null or digest in (select digest from fresh) order by n
    ) select n::int from incoming where digest is not null and digest not in (select digest from fresh)`
  const fresh = new Set(given)
  for (const { n } of seen) {
    const known = given[n - 1]
    if (known) fresh.delete(known)
  }
  return all.map((one) => fresh.has(one))
}
