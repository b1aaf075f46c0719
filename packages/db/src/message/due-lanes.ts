import type { EpochMs } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

/** The states in which a message waits for somebody to send it; spelt as the index spells them. */
export const WAITING = "state in ('queued', 'claimed', 'deferred')"

/** Free to be claimed: due by the product's clock, and leased to nobody by the database's. */
export const FREE = `${WAITING} and (lease_until is null or lease_until < clock_timestamp())`

/**
 * The receiving domains for which something is due, in order, from after the one named: a look into the index for
 * each, so that a million messages to one domain cost no more than one.
 */
export async function dueLanes(
  db: Database,
  wanted: { readonly after: string; readonly limit: number; readonly now: EpochMs },
): Promise<readonly string[]> {
  const due = db`${db.unsafe(FREE)} and not_before <= ${wanted.now}`
  const rows = await db<{ domain: string }[]>`
    with recursive lane(domain) as (
      (select domain from messages where ${due} and domain > ${wanted.after} order by domain limit 1)
      union all
      select n.domain from lane l cross join lateral (
        select domain from messages where ${due} and domain > l.domain order by domain limit 1) n
    ) select domain from lane limit ${wanted.limit}`
  return rows.map((row) => row.domain)
}
