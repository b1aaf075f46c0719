import type { EpochMs } from '@shirube/kernel'
import { UNCOUNTED } from '../campaign/campaign-touches.ts'
import type { Queryable } from '../connect/database.ts'

/** What people of one origin cost to win, and what came of it. */
export interface AcquiredRow {
  readonly id: string
  readonly name: string
  readonly people: number
  readonly qualified: number | null
  readonly cost: number
  readonly deals: number
  readonly amount: number
}

/** Which people are told of: those who came in since then, or all. */
export interface AcquiredSince {
  readonly since: EpochMs | undefined
  readonly limit: number
}

/**
 * What imports cost, by the source that their people have. Where each row of a list names its own source, the cost
 * is spread evenly over the people whom the list brought.
 */
const spent = (db: Queryable, since: EpochMs) => db`
  paid as (
    select i.id, i.cost, i.plan ->> 'source' as source, i.plan -> 'columns' ? 'source' as by_row from imports i
    where i.cost > 0 and i.plan is not null and i.undone_at is null and i.created_at >= ${since}::timestamptz),
  spent as (
    select source, round(sum(cost))::bigint as cost from (
      select source, cost from paid where not by_row
      union all
      select coalesce(r.source, p.source), p.cost * coalesce(r.share, 1) from paid p left join lateral (
        select l.source, count(*) / sum(count(*)) over () as share from import_rows x join leads l on l.id = x.lead_id
        where x.import_id = p.id and x.outcome = 'created' group by l.source) r on true
      where p.by_row) c
    group by source)`

/** By where people came from: how many, what they cost, what was won with them. One statement, people read off an index alone. */
export async function acquiredBySource(
  db: Queryable,
  { since = 0, limit }: AcquiredSince,
): Promise<readonly AcquiredRow[]> {
  return await db<AcquiredRow[]>`
    with came as (
      select source, count(*) as people, count(*) filter (where qualification <> 'none') as qualified from leads
      where merged_into is null and created_at >= ${since}::timestamptz group by source),
    uncounted as (
      select l.source, count(*) as people, count(*) filter (where l.qualification <> 'none') as qualified from leads l
      where l.merged_into is null and l.created_at >= ${since}::timestamptz
        and l.id in (select lead_id from list_members where list_id = any(${[...UNCOUNTED]})) group by l.source),
    won as (
      select l.source, count(*) as deals, coalesce(sum(d.amount), 0) as amount from deals d join leads l on l.id = d.lead_id
      where d.state = 'won' and l.created_at >= ${since}::timestamptz group by l.source),
    ${spent(db, since)}
    select coalesce(s.source, '') as id, coalesce(s.source, '') as name,
      (coalesce(c.people, 0) - coalesce(u.people, 0))::int as people,
      (coalesce(c.qualified, 0) - coalesce(u.qualified, 0))::int as qualified,
      coalesce(x.cost, 0)::bigint as cost, coalesce(w.deals, 0)::int as deals, coalesce(w.amount, 0)::bigint as amount
    from (select source from came union select source from spent) s
    left join came c on c.source is not distinct from s.source
    left join uncounted u on u.source is not distinct from s.source
    left join won w on w.source is not distinct from s.source
    left join spent x on x.source is not distinct from s.source
    order by cost desc, amount desc, people desc, 1 limit ${limit}`
}
