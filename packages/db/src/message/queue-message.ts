import type { EpochMs, LeadId, NodeId, RunId, VersionId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A send as it enters the ledger. */
export interface NewMessage {
  readonly id: string
  /** The one key of this send (data.md); a second row with it is never made. */
  readonly key: string
  readonly channel: 'email'
  readonly purpose: 'marketing' | 'transactional' | 'staff'
  readonly leadId?: LeadId
  readonly runId?: RunId
  readonly versionId?: VersionId
  readonly node?: NodeId
  readonly mailId?: string
  readonly mailVersionId?: string
  /** A mail to a colleague carries its content itself. */
  readonly content?: unknown
  readonly address: string
  /** A copy too many is better than none; so it is for colleagues' mail unless it is said otherwise. */
  readonly atLeastOnce?: boolean
  /** Set when it is not to be sent at all: the row says why. */
  readonly suppressed?: string
  readonly notBefore: EpochMs
}

/** The receiving domain of an address, as messages are sorted by it. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase()

/** Queues a message, in the transaction that decided it. False when the key is there already. */
export async function queueMessage(tx: Tx, message: NewMessage, now: EpochMs): Promise<boolean> {
  const rows = await tx`insert into messages ${tx({
    id: message.id,
    key: message.key,
    channel: message.channel,
    purpose: message.purpose,
    lead_id: message.leadId ?? null,
    run_id: message.runId ?? null,
    version_id: message.versionId ?? null,
    node: message.node ?? null,
    mail_id: message.mailId ?? null,
    mail_version_id: message.mailVersionId ?? null,
    content: message.content === undefined ? null : tx.json(message.content as never),
    address: message.address,
    domain: domainOf(message.address),
    at_least_once: message.atLeastOnce ?? message.purpose === 'staff',
    state: message.suppressed === undefined ? 'queued' : 'suppressed',
    reason: message.suppressed ?? null,
    not_before: message.notBefore,
    created_at: now,
    settled_at: message.suppressed === undefined ? null : now,
  })} on conflict (key) do nothing returning 1`
  return rows.length > 0
}

/** Why nothing may go to an address on a channel, if so. */
export async function suppressionOf(
  tx: Queryable,
  channel: string,
  addressHash: string,
): Promise<string | undefined> {
  const [row] = await tx<
    { reason: string }[]
  >`select reason from suppressions where channel = ${channel} and address_hash = ${addressHash}`
  return row?.reason
}

/** Stops everything to an address on a channel; an earlier, harder reason stays. */
export async function suppress(
  tx: Queryable,
  row: {
    readonly channel: string
    readonly addressHash: string
    readonly reason: 'unsubscribed' | 'bounced' | 'complained' | 'person'
    readonly messageId?: string
  },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into suppressions (channel, address_hash, reason, at, message_id)
    values (${row.channel}, ${row.addressHash}, ${row.reason}, ${now}, ${row.messageId ?? null})
    on conflict (channel, address_hash) do update set reason = excluded.reason, at = excluded.at, message_id = excluded.message_id
    where suppressions.reason = 'unsubscribed'`
}

/** When marketing messages went (or are about to go) to a lead since then, oldest first: what caps count. */
export async function recentMarketing(
  tx: Queryable,
  lead: LeadId,
  since: EpochMs,
): Promise<readonly EpochMs[]> {
  const rows = await tx<{ at: EpochMs }[]>`
    select coalesce(accepted_at, data_started_at, not_before) as at from messages
    where lead_id = ${lead} and purpose = 'marketing' and state not in ('suppressed', 'failed') and created_at >= ${since} order by 1`
  return rows.map((row) => row.at)
}
