import type { EpochMs } from '@shirube/kernel'
import { UNCOUNTED } from '../campaign/campaign-touches.ts'
import type { Queryable } from '../connect/database.ts'

/** The stages from lead to won, in their order. */
export const FUNNEL_STAGES = ['leads', 'mql', 'sal', 'sql', 'deals', 'won'] as const
export type FunnelStageName = (typeof FUNNEL_STAGES)[number]

/** How many people came to a stage, and how long (median, ms) since they had come to the one before. */
export interface FunnelRow {
  readonly stage: FunnelStageName
  readonly people: number
  readonly tookMs: number | null
}

/** Who first came to which stage when; accepted at once, a lead has become an MQL too. */
const REACHED = `
  select id as lead_id, 1 as level, created_at as at from leads where merged_into is null
  union all
  select e.lead_id, x.level, min(e.occurred_at) from events e cross join (values (2), (3), (4)) x(level)
  where e.kind = 'qualification.changed' and not e.machine
    and array_position(array['none', 'mql', 'sal', 'sql'], e.payload ->> 'before') < x.level
    and array_position(array['none', 'mql', 'sal', 'sql'], e.payload ->> 'after') >= x.level
  group by e.lead_id, x.level
  union all
  select lead_id, 5, min(opened_at) from deals group by lead_id
  union all
  select lead_id, 6, min(closed_at) from deals where state = 'won' group by lead_id`

/** Colleagues and tests come to no stage. */
const counted = (db: Queryable) =>
  db`and not exists (select 1 from list_members x where x.lead_id = r.lead_id and x.list_id = any(${[...UNCOUNTED]}))`

/** Who came to each stage in a time, the first stage first. */
export async function funnelRows(
  db: Queryable,
  { from, to }: { readonly from: EpochMs; readonly to: EpochMs },
): Promise<readonly FunnelRow[]> {
  const rows = await db<{ level: number; people: number; tookMs: number | null }[]>`
    with reached as (${db.unsafe(REACHED)})
    select r.level, count(*)::int as people,
      (percentile_cont(0.5) within group (order by extract(epoch from r.at - b.at)) * 1000)::bigint as "tookMs"
    from reached r left join reached b on b.lead_id = r.lead_id and b.level = r.level - 1 and b.at <= r.at
    where r.at >= ${from}::timestamptz and r.at < ${to}::timestamptz ${counted(db)} group by r.level`
  return FUNNEL_STAGES.map((stage, i) => {
    const row = rows.find(({ level }) => level === i + 1)
    return { stage, people: row?.people ?? 0, tookMs: row?.tookMs ?? null }
  })
}

/** A week and how many became MQL, SAL and SQL in it. */
export interface WeekRow {
  readonly from: EpochMs
  readonly mql: number
  readonly sal: number
  readonly sql: number
}

/** The last weeks by the organisation's calendar, Monday first; the present one is the last. */
export async function weekRows(
  db: Queryable,
  { now, zone, weeks }: { readonly now: EpochMs; readonly zone: string; readonly weeks: number },
): Promise<readonly WeekRow[]> {
  return await db<WeekRow[]>`
    with reached as (${db.unsafe(REACHED)}),
    week as (
      select date_trunc('week', ${now}::timestamptz at time zone ${zone}) - make_interval(weeks => n) as start
      from generate_series(${weeks - 1}::int, 0, -1) n
    )
    select (week.start at time zone ${zone}) as "from", count(*) filter (where r.level = 2)::int as mql,
      count(*) filter (where r.level = 3)::int as sal, count(*) filter (where r.level = 4)::int as sql
    from week left join reached r on r.level between 2 and 4 and r.at >= (week.start at time zone ${zone})
      and r.at < ((week.start + interval '1 week') at time zone ${zone}) ${counted(db)}
    group by week.start order by week.start`
}
