import type { EventKind } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

/** Something that happened just now, and to whom. */
export interface RecentEventRow extends LeadBriefRow {
  readonly seq: number
  readonly kind: EventKind
  readonly payload: Readonly<Record<string, unknown>>
  readonly occurredAt: EpochMs
}

/** The latest events of these kinds since then, newest first; each kind is found by its index. */
export async function recentEvents(
  db: Queryable,
  asked: { readonly kinds: readonly string[]; readonly since: EpochMs; readonly limit: number },
): Promise<readonly RecentEventRow[]> {
  const { kinds, since, limit } = asked
  return await db<RecentEventRow[]>`
    select e.seq, e.kind, e.payload, e.occurred_at as "occurredAt", ${db.unsafe(LEAD_BRIEF)}
    from unnest(${[...kinds]}::text[]) k(kind) cross join lateral (
      select lead_id, seq, kind, payload, occurred_at from events
      where kind = k.kind and not machine and occurred_at >= ${since}::timestamptz order by occurred_at desc limit ${limit}
    ) e join leads l on l.id = e.lead_id
    order by e.occurred_at desc, e.seq desc limit ${limit}`
}
