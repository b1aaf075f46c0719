import type { Scores } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'
import { filteredLeads, type LeadFilter } from '../lead-read/lead-list.ts'
import { behindTotal, type ScorePage } from '../lead-read/page-by-score.ts'
import type { HandoffState } from '../sales/handoffs.ts'

/** Whose leads, and which of them. */
export type HotLeadFilter = Pick<LeadFilter, 'owner' | 'segment'>

/** A stretch of the total, the upper end not included. */
export interface Stretch {
  readonly from: number
  readonly below?: number | undefined
}

/** A lead as the hot list shows it. */
export interface HotLeadRow extends LeadBriefRow {
  readonly scores: Scores
  readonly ownerId: string | null
  readonly ownerName: string | null
  /** The newest handoff to sales, and how it stands. */
  readonly handoff: { readonly id: string; readonly state: HandoffState } | null
}

/** True for the leads `l` that a filter lets through; people on a system list do not count. */
const counted = (db: Queryable, filter: HotLeadFilter) =>
  filteredLeads(db, { ...filter, systemLists: 'exclude' })

/** A page of the leads within a stretch of the total, the highest first; people on a system list are left out. */
export async function hotLeads(
  db: Queryable,
  { filter, stretch }: { readonly filter: HotLeadFilter; readonly stretch: Stretch },
  { after, limit }: ScorePage,
): Promise<readonly HotLeadRow[]> {
  const { from, below } = stretch
  // As the index of totals is ordered: with the nulls at the other end, all scores would be sorted for each page.
  return await db<HotLeadRow[]>`
    select ${db.unsafe(LEAD_BRIEF)}, l.owner_id as "ownerId",
      (select u.name from users u where u.id = l.owner_id) as "ownerName",
      json_build_object('company', o.company, 'personal', o.personal, 'site', o.site, 'real', o."real") as scores,
      (select json_build_object('id', h.id, 'state', h.state) from handoffs h where h.lead_id = l.id
        order by h.created_at desc limit 1) as handoff
    from scores o join leads l on l.id = o.lead_id
    where o.total >= ${from} ${below === undefined ? db`` : db`and o.total < ${below}`} and ${counted(db, filter)}
      ${behindTotal(db, after)}
    order by o.total desc nulls last, o.lead_id limit ${limit}`
}

/** How many people are hot, and how many are marketing-qualified and not yet hot. */
export async function countHotLeads(
  db: Queryable,
  filter: HotLeadFilter,
  { mql, hot }: { readonly mql: number; readonly hot: number },
): Promise<{ readonly hot: number; readonly near: number }> {
  const [row] = await db<{ hot: number; near: number }[]>`
    select (count(*) filter (where o.total >= ${hot}))::int as hot,
      (count(*) filter (where o.total < ${hot}))::int as near
    from scores o join leads l on l.id = o.lead_id where o.total >= ${Math.min(mql, hot)} and ${counted(db, filter)}`
  return row ?? { hot: 0, near: 0 }
}

/** Since when the total of these leads has been at this height without a break: when the points that took it there are dated. */
export async function sinceTotal(
  db: Queryable,
  leads: readonly LeadId[],
  height: number,
): Promise<ReadonlyMap<LeadId, EpochMs>> {
  const rows = await db<{ lead: LeadId; at: EpochMs }[]>`
    with sums as (
      select lead_id, id, at, sum(points) over (partition by lead_id order by id) as total
      from score_entries where lead_id = any(${[...leads]})),
    below as (select lead_id, max(id) filter (where total < ${height}) as id from sums group by lead_id)
    select distinct on (s.lead_id) s.lead_id as lead, s.at from sums s join below b using (lead_id)
    where s.id > coalesce(b.id, 0) order by s.lead_id, s.id`
  return new Map(rows.map(({ lead, at }) => [lead, at]))
}
