import type { Channel } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** Why nothing goes to an address on a channel. */
export type StopReason = 'unsubscribed' | 'bounced' | 'complained' | 'person'

/** How many addresses are stopped on a channel, by reason. */
export async function countSuppressions(
  db: Queryable,
  channel: Channel,
): Promise<readonly { readonly reason: StopReason; readonly n: number }[]> {
  return await db<{ reason: StopReason; n: number }[]>`
    select reason, count(*)::int as n from suppressions where channel = ${channel} group by reason`
}

/** Stops many addresses, by hash, in one statement; one that is stopped already keeps its reason. Answers how many are new. */
export async function suppressMany(
  tx: Tx,
  asked: { readonly channel: Channel; readonly hashes: readonly string[]; readonly reason: StopReason },
  now: EpochMs,
): Promise<number> {
  const rows = await tx`
    insert into suppressions (channel, address_hash, reason, at)
    select ${asked.channel}, hash, ${asked.reason}, ${now} from unnest(${[...asked.hashes]}::text[]) as hash
    on conflict (channel, address_hash) do nothing returning 1`
  return rows.length
}

/** An address that is stopped, and whether the person did so themselves. */
export interface StoppedAddress {
  readonly reason: StopReason
  readonly at: EpochMs
  readonly byPerson: boolean
}

const BY_PERSON = `(reason in ('unsubscribed', 'complained') and message_id is not null)`

/** Why and since when an address is stopped, if it is. */
export async function stoppedAddress(
  db: Queryable,
  channel: Channel,
  hash: string,
): Promise<StoppedAddress | undefined> {
  const [row] = await db<StoppedAddress[]>`
    select reason, at, ${db.unsafe(BY_PERSON)} as "byPerson" from suppressions
    where channel = ${channel} and address_hash = ${hash}`
  return row
}

/** Lets mail go to an address again, unless the person stopped it; false when it was not stopped so. */
export async function liftSuppression(tx: Tx, channel: Channel, hash: string): Promise<boolean> {
  const rows = await tx`
    delete from suppressions
    where channel = ${channel} and address_hash = ${hash} and not ${tx.unsafe(BY_PERSON)} returning 1`
  return rows.length > 0
}
