import type { CompanyId, EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
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
 * True for an event `e` that is a page view within a stretch, by the index of kinds and times. Machines and people on
 * a system list do not count; whoever was merged away has no history of their own.
 */
const isView = (db: Queryable, { from, until }: ActivitySpan) => db`
  e.kind = 'page.viewed' and not e.machine and e.occurred_at >= ${from} and e.occurred_at < ${until}
  and e.lead_id not in (select x.lead_id from list_members x join lists y on y.id = x.list_id and y.system)`

/**
 * How much of the stretch before was read by the leads `l` that a condition means: asked for the few that are shown,
 * lead by lead, in the months that can hold it (no event lies after its arrival).
 */
function viewsBefore(db: Queryable, { from, until }: ActivitySpan, whose: string) {
  const first = from - (until - from)
  return db`(
    select count(*)::int from leads l join events e on e.lead_id = l.id
    where ${db.unsafe(whose)} and l.merged_into is null and e.received_at >= ${first}
      and ${isView(db, { from: first, until: from })})`
}

/** Who read how much in the stretch. */
const viewsByLead = (db: Queryable, span: ActivitySpan) => db`
  select e.lead_id, count(*)::int as views, max(e.occurred_at) as last_at
  from events e where ${isView(db, span)} group by e.lead_id`

/** Who read the most in a stretch, the most active first. One statement. */
export async function activePeople(
  db: Queryable,
  span: ActivitySpan,
  limit: number,
): Promise<readonly ActivePersonRow[]> {
  return await db<ActivePersonRow[]>`
    with most as (${viewsByLead(db, span)} order by views desc, last_at desc, e.lead_id limit ${limit})
    select ${db.unsafe(LEAD_BRIEF)}, m.views, ${viewsBefore(db, span, 'l.id = m.lead_id')} as before, m.last_at as "lastAt"
    from most m join leads l on l.id = m.lead_id order by m.views desc, m.last_at desc, l.id`
}

/** The companies whose people read the most in a stretch, the most active first. One statement. */
export async function activeCompanies(
  db: Queryable,
  span: ActivitySpan,
  limit: number,
): Promise<readonly ActiveCompanyRow[]> {
  return await db<ActiveCompanyRow[]>`
    with v as (${viewsByLead(db, span)}), most as (
      select l.company_id, count(*)::int as people, sum(v.views)::int as views, max(v.last_at) as last_at
      from v join leads l on l.id = v.lead_id where l.company_id is not null
      group by l.company_id order by views desc, last_at desc, l.company_id limit ${limit})
    select c.id, c.name, m.people, m.views, ${viewsBefore(db, span, 'l.company_id = m.company_id')} as before,
      m.last_at as "lastAt"
    from most m join companies c on c.id = m.company_id order by m.views desc, m.last_at desc, c.id`
}

/**
 * The pages that known people read the most in a stretch. One statement that reads the views twice: by how many
 * people, and under which title, is asked for those that are shown.
 */
export async function readPages(
  db: Queryable,
  span: ActivitySpan,
  limit: number,
): Promise<readonly ReadPageRow[]> {
  const { from, until } = span
  const both = { from: from - (until - from), until }
  return await db<ReadPageRow[]>`
    with most as materialized (
      select e.payload ->> 'path' as path, (count(*) filter (where e.occurred_at >= ${from}))::int as views,
        (count(*) filter (where e.occurred_at < ${from}))::int as before, max(e.occurred_at) as last_at
      from events e where ${isView(db, both)}
      group by 1 having max(e.occurred_at) >= ${from} order by views desc, last_at desc, path limit ${limit}
    ), readers as (
      select e.payload ->> 'path' as path, count(distinct e.lead_id)::int as people,
        (array_agg(e.payload ->> 'title' order by e.occurred_at desc) filter (where e.payload ? 'title'))[1] as title
      from events e
      where ${isView(db, span)} and e.payload ->> 'path' = any(array(select path from most)) group by 1)
    select m.path, r.title, r.people, m.views, m.before, m.last_at as "lastAt"
    from most m join readers r using (path) order by m.views desc, m.last_at desc, m.path`
}
