import type { Queryable } from '../connect/database.ts'

/** The zones that leads have of their own. Goes from one to the next by index, however many leads there are. */
export async function zonesOfLeads(db: Queryable): Promise<readonly string[]> {
  const rows = await db<{ zone: string }[]>`
    with recursive found as (
      select min(time_zone) as zone from leads where time_zone is not null
      union all
      select (select min(time_zone) from leads where time_zone > found.zone) from found where found.zone is not null
    ) select zone from found where zone is not null`
  return rows.map((row) => row.zone)
}
