import type { Channel } from '@shirube/audience'
import type { Queryable } from '../connect/database.ts'

/** How many of these addresses, by hash, get nothing on a channel. */
export async function suppressedAddresses(
  db: Queryable,
  channel: Channel,
  hashes: readonly string[],
): Promise<number> {
  const [row] = await db<{ n: number }[]>`
    select count(*)::int as n from suppressions where channel = ${channel} and address_hash = any(${[...hashes]}::text[])`
  return row?.n ?? 0
}
