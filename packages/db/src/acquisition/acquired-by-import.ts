import type { Queryable } from '../connect/database.ts'
import type { AcquiredRow, AcquiredSince } from './acquired-by-source.ts'

/**
 * By import: whom it brought, what it cost, what was won with its people since. Begins with the deals, so that a
 * list of a million rows costs no more than a short one.
 */
export async function acquiredByImport(
  db: Queryable,
  { since = 0, limit }: AcquiredSince,
): Promise<readonly AcquiredRow[]> {
  return await db<AcquiredRow[]>`
    with won as (
      select x.import_id, count(*) as deals, coalesce(sum(d.amount), 0) as amount
      from deals d join import_rows x on x.lead_id = d.lead_id and x.seq_from is not null
      join imports i on i.id = x.import_id and i.created_at <= d.closed_at
      where d.state = 'won' group by x.import_id)
    select i.id::text, i.name, coalesce((i.counts ->> 'created')::int, 0) as people, null::int as qualified,
      coalesce(i.cost, 0)::bigint as cost, coalesce(w.deals, 0)::int as deals, coalesce(w.amount, 0)::bigint as amount
    from imports i left join won w on w.import_id = i.id
    where i.plan is not null and i.undone_at is null and i.created_at >= ${since}::timestamptz
    order by cost desc, amount desc, i.created_at desc limit ${limit}`
}
