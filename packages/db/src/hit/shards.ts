import type { EpochMs } from '@shirube/kernel'
import type { Database } from '../connect/database.ts'

/** Into how many parts the hits are divided. */
export const SHARDS = 64

/** Renews the leases of an owner, gives back what is beyond its share, takes what is free up to it. Answers its shards. */
export async function holdShards(
  db: Database,
  owner: string,
  lease: { readonly now: EpochMs; readonly ms: number; readonly share: number },
): Promise<readonly number[]> {
  const { now, ms, share } = lease
  const mine = await db<{ shard: number }[]>`
    update shards set lease_until = ${now + ms} where owner = ${owner} and lease_until >= ${now} returning shard`
  const kept = mine.map((row) => row.shard).sort((a, b) => a - b)
  const surplus = kept.slice(share)
  if (surplus.length > 0) {
    await db`update shards set owner = null, lease_until = null where owner = ${owner} and shard = any(${surplus}::smallint[])`
  }
  if (kept.length >= share) return kept.slice(0, share)
  const taken = await db<{ shard: number }[]>`
    update shards set owner = ${owner}, lease_until = ${now + ms}
    where shard in (
      select shard from shards where owner is null or lease_until < ${now}
      order by shard limit ${share - kept.length} for update skip locked)
    returning shard`
  return [...kept, ...taken.map((row) => row.shard)]
}

/** Gives all shards of an owner back at once. */
export async function releaseShards(db: Database, owner: string): Promise<void> {
  await db`update shards set owner = null, lease_until = null where owner = ${owner}`
}
