import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { SHARDS } from './shards.ts'

/** True while a hit of live traffic that was received before this instant is still to be processed. */
export async function hitsAreWaiting(db: Queryable, before: EpochMs): Promise<boolean> {
  const rows = await db`
    select 1 from generate_series(0, ${SHARDS - 1}) as s(shard) cross join lateral (
      select received_at from hits
      where hits.shard = s.shard and not kept and fault is null order by id limit 1) h
    where h.received_at < ${before} limit 1`
  return rows.length > 0
}
