import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A page that the tracker reported, of leads and of unknown visitors together. */
export interface TrackedPageRow {
  readonly host: string
  readonly path: string
  readonly title: string | null
  readonly views: number
  readonly lastAt: EpochMs
}

/** The pages seen since a moment, the most viewed first; machines are left out. */
export async function trackedPages(
  db: Queryable,
  since: EpochMs,
  limit: number,
): Promise<readonly TrackedPageRow[]> {
  return await db<TrackedPageRow[]>`
    with seen as (
      select payload ->> 'url' as url, payload ->> 'title' as title, occurred_at from events
      where kind = 'page.viewed' and not machine and occurred_at >= ${since}
      union all
      select payload ->> 'url', payload ->> 'title', occurred_at from hits
      where kind = 'page.viewed' and not machine and fault is null and received_at >= ${since}
    ), placed as (
      select substring(url from '^https?://([^/?#]+)') as host,
        coalesce(nullif(substring(url from '^https?://[^/?#]+([^?#]*)'), ''), '/') as path, title, occurred_at
      from seen
    )
    select host, path, (array_agg(title order by occurred_at desc))[1] as title, count(*)::int as views,
      max(occurred_at) as "lastAt"
    from placed where host is not null group by host, path order by views desc, host, path limit ${limit}`
}
