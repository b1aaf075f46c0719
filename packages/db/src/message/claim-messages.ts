import type { EpochMs, LeadId, RunId, VersionId } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'
import { FREE } from './due-lanes.ts'

/** A message that somebody holds a lease on; the fence tells this lease from every other. */
export interface ClaimedMessage {
  readonly id: string
  readonly key: string
  readonly purpose: 'marketing' | 'transactional' | 'staff'
  readonly leadId: LeadId | null
  readonly runId: RunId | null
  readonly versionId: VersionId | null
  readonly mailId: string | null
  readonly mailVersionId: string | null
  readonly content: unknown
  readonly address: string
  readonly domain: string
  readonly fence: number
  readonly attempts: number
  readonly atLeastOnce: boolean
  /** When it was first tried. */
  readonly triedAt: EpochMs | null
}

/** How many messages may be claimed for one receiving domain. */
export interface LaneRoom {
  readonly domain: string
  readonly room: number
}

const COLUMNS = `m.id, m.key, m.purpose, m.lead_id as "leadId", m.run_id as "runId", m.version_id as "versionId",
  m.mail_id as "mailId", m.mail_version_id as "mailVersionId", m.content, m.address, m.domain, m.fence, m.attempts,
  m.at_least_once as "atLeastOnce", m.tried_at as "triedAt"`

/**
 * Leases due messages, turn by turn from each domain, at most so many in all. Candidates are looked up without a
 * lock and locked when taken: whoever is slower takes others. Leases run by the database's clock, so that machines
 * whose clocks differ agree on them.
 */
export async function claimMessages(
  db: Database,
  claim: {
    readonly owner: string
    readonly lanes: readonly LaneRoom[]
    readonly limit: number
    readonly leaseMs: number
    readonly now: EpochMs
  },
): Promise<readonly ClaimedMessage[]> {
  if (claim.lanes.length === 0 || claim.limit <= 0) return []
  const domains = claim.lanes.map((lane) => lane.domain)
  const rooms = claim.lanes.map((lane) => Math.min(lane.room, claim.limit))
  return await db<ClaimedMessage[]>`
    with candidate as (
      select p.id from unnest(${domains}::text[], ${rooms}::int[]) as l(domain, room) cross join lateral (
        select id, row_number() over (order by (purpose = 'marketing'), not_before, id) as turn from messages
        where domain = l.domain and ${db.unsafe(FREE)} and not_before <= ${claim.now}
        order by (purpose = 'marketing'), not_before, id limit l.room) p
      order by p.turn, l.domain limit ${claim.limit}
    ), taken as (
      select id from messages where id in (select id from candidate) and ${db.unsafe(FREE)} and not_before <= ${claim.now}
      for update skip locked
    )
    update messages m set state = 'claimed', claimed_by = ${claim.owner}, fence = m.fence + 1,
      lease_until = clock_timestamp() + ${claim.leaseMs} * interval '1 millisecond'
    from taken where m.id = taken.id returning ${db.unsafe(COLUMNS)}`
}
