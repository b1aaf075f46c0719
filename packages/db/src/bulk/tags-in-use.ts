import type { Queryable } from '../connect/database.ts'

/** So many of the newest leads are looked through: what is offered to choose from need not know every tag there ever was. */
const LOOKED_THROUGH = 20_000
const MOST = 200

/** The tags that leads have, the most frequent first: what colleagues choose from. */
export async function tagsInUse(db: Queryable): Promise<readonly string[]> {
  const rows = await db<{ tag: string }[]>`
    select min(tag) as tag from (
      select fields -> 'tags' as tags from leads where merged_into is null order by created_at desc limit ${LOOKED_THROUGH}) l
    cross join lateral jsonb_array_elements_text(case when jsonb_typeof(l.tags) = 'array' then l.tags else '[]' end) tag
    group by folded(tag) order by count(*) desc, 1 limit ${MOST}`
  return rows.map((row) => row.tag)
}
