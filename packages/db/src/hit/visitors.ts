import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A browser as it was seen. */
export interface Sighting {
  readonly id: string
  readonly ip?: string
  readonly userAgent?: string
}

/** Notes that a browser was seen and locks it; answers whose it is. A lead's lock comes before it, never after. */
export async function lockVisitor(tx: Tx, seen: Sighting, now: EpochMs): Promise<LeadId | undefined> {
  const [row] = await tx<{ lead: LeadId | null }[]>`
    insert into visitors as v (id, first_seen_at, last_seen_at, ip, user_agent)
    values (${seen.id}, ${now}, ${now}, ${seen.ip ?? null}, ${seen.userAgent ?? null})
    on conflict (id) do update set last_seen_at = greatest(v.last_seen_at, excluded.last_seen_at),
      ip = coalesce(excluded.ip, v.ip), user_agent = coalesce(excluded.user_agent, v.user_agent)
    returning lead_id as lead`
  return row?.lead ?? undefined
}

/** Makes a browser a lead's; the browser is locked already. */
export async function setLeadOfVisitor(tx: Tx, visitor: string, lead: LeadId): Promise<void> {
  await tx`update visitors set lead_id = ${lead} where id = ${visitor}`
}

/** A browser of a lead, for its profile (S5). */
export interface VisitorRow {
  readonly id: string
  readonly firstSeenAt: EpochMs
  readonly lastSeenAt: EpochMs
  readonly ip: string | null
  readonly userAgent: string | null
}

/** The browsers of a lead, the last seen first. */
export async function visitorsOfLead(db: Queryable, lead: LeadId): Promise<readonly VisitorRow[]> {
  return await db<VisitorRow[]>`
    select id, first_seen_at as "firstSeenAt", last_seen_at as "lastSeenAt", ip, user_agent as "userAgent"
    from visitors where lead_id = ${lead} order by last_seen_at desc`
}
