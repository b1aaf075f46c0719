import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** Remembers what a request that carries its own key contained; false when the first one with this key contained something else. */
export async function claimRequest(
  db: Queryable,
  request: { readonly source: string; readonly hash: string; readonly at: EpochMs },
): Promise<boolean> {
  const name = `${request.source}:content`
  await db`
    insert into event_keys (source, key, received_at) select ${name}::text, ${request.hash}::text, ${request.at}::timestamptz
    where not exists (select 1 from event_keys where source = ${name}) on conflict do nothing`
  const [first] = await db<{ key: string }[]>`
    select key from event_keys where source = ${name} order by received_at, key limit 1`
  return first?.key === request.hash
}
