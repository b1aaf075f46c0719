import type { CompanyId, EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { COUNTED } from '../lead-read/counted-leads.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'

/** The stretch that is looked at, and the one of the same length before it. */
export interface ActivitySpan {
  readonly from: EpochMs
  readonly until: EpochMs
}

/** How much was read in the stretch, how much in the one before it, and when last. */
interface Reading {
  readonly views: number
  readonly before: number
  readonly lastAt: EpochMs
}

/** What one person read on the site. */
export interface ActivePersonRow extends LeadBriefRow, Reading {}

/** What the people of one company read on the site. */
export interface ActiveCompanyRow extends Reading {
  readonly id: CompanyId
  readonly name: string
  readonly people: number
}

/** How one page was read, and by how many people. */
export interface ReadPageRow extends Reading {
  readonly path: string
  readonly title: string | null
  readonly people: number
}

/**
 * Page views of known people in both stretches, as `v`, read off the index of kinds and times. Machines, people on
 * a system list and merged records do not count.
 */
function viewsIn(db: Queryable, { from, until }: ActivitySpan) {
  const first = from - (until - from)
  return db`
    select e.lead_id, (count(*) filter (where e.occurred_at >= ${from}))::int as views,
      (count(*) filter (where e.occurred_at < ${from}))::int as before, max(e.occurred_at) as last_at
    from events e
    where e.kind = 'page.viewed' and not e.machine and e.occurred_at >= ${first} and e.occurred_at < ${until}
    group by e.lead_id having max(e.occurred_at) >= ${from}`
}

/** Who read the most in a stretch, the most active first. One statement. */
export async function activePeople(
  db: Queryable,
  span: ActivitySpan,
  limit: number,
): Promise<readonly ActivePersonRow[]> {
  return await db<ActivePersonRow[]>`
    with v as (${viewsIn(db, span)}), most as (
      select v.* from v join leads l on l.id = v.lead_id where ${db.unsafe(COUNTED)}
      order by v.views desc, v.last_at desc, v.lead_id limit ${limit})
    select ${db.unsafe(LEAD_BRIEF)}, v.views, v.before, v.last_at as "lastAt"
    from most v join leads l on l.id = v.lead_id order by v.views desc, v.last_at desc, l.id`
}

/** The companies whose people read the most in a stretch, the most active first. One statement. */
export async function activeCompanies(
  db: Queryable,
  span: ActivitySpan,
  limit: number,
): Promise<readonly ActiveCompanyRow[]> {
  return await db<ActiveCompanyRow[]>`
    with v as (${viewsIn(db, span)}), most as (
      select l.company_id, count(*)::int as people, sum(v.views)::int as views, sum(v.before)::int as before,
        max(v.last_at) as last_at
      from v join leads l on l.id = v.lead_id where l.company_id is not null and ${db.unsafe(COUNTED)}
      group by l.company_id order by views desc, last_at desc, l.company_id limit ${limit})
    select c.id, c.name, m.people, m.views, m.before, m.last_at as "lastAt"
    from most m join companies c on c.id = m.company_id order by m.views desc, m.last_at desc, c.id`
}

/** The pages that known people read the most in a stretch. One statement. */
export async function readPages(
  db: Queryable,
  { from, until }: ActivitySpan,
  limit: number,
): Promise<readonly ReadPageRow[]> {
  const first = from - (until - from)
  return await db<ReadPageRow[]>`
    select e.payload ->> 'path' as path,
      (array_agg(e.payload ->> 'title' order by e.occurred_at desc) filter (where e.payload ? 'title'))[1] as title,
      (count(distinct e.lead_id) filter (where e.occurred_at >= ${from}))::int as people,
      (count(*) filter (where e.occurred_at >= ${from}))::int as views,
      (count(*) filter (where e.occurred_at < ${from}))::int as before, max(e.occurred_at) as "lastAt"
    from events e join leads l on l.id = e.lead_id
    where e.kind = 'page.viewed' and not e.machine and e.occurred_at >= ${first} and e.occurred_at < ${until}
      and ${db.unsafe(COUNTED)}
    group by 1 having max(e.occurred_at) >= ${from}
    order by views desc, "lastAt" desc, path limit ${limit}`
}
