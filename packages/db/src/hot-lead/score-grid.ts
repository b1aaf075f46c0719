import type { Queryable } from '../connect/database.ts'
import { COUNTED } from '../lead-read/counted-leads.ts'

/** How many people stand in one cell of the grid of fit and engagement; 0 is below the lowest line. */
export interface GridCell {
  readonly fit: number
  readonly engagement: number
  readonly people: number
}

/** How many people stand between which lines of fit and of engagement; those on a system list are left out. */
export async function peopleInGrid(
  db: Queryable,
  { fit, engagement }: { readonly fit: readonly number[]; readonly engagement: readonly number[] },
): Promise<readonly GridCell[]> {
  return await db<GridCell[]>`
    select width_bucket(coalesce(s.company + s.personal, 0), ${[...fit]}::int[]) as fit,
      width_bucket(coalesce(s.site + s."real", 0), ${[...engagement]}::int[]) as engagement, count(*)::int as people
    from leads l left join scores s on s.lead_id = l.id
    where ${db.unsafe(COUNTED)}
    group by 1, 2 order by 1, 2`
}
