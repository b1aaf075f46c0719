import type { EpochMs } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/**
 * Settles a doubtful message by a person's word. Its fence goes up, so that no late answer changes it any more. One
 * that was sent again stays in doubt: nobody will ever know of the first copy.
 */
export async function settleDoubtful(
  tx: Tx,
  to: {
    readonly id: string
    readonly state: 'accepted' | 'failed' | 'in_doubt'
    readonly reason: string
  },
  now: EpochMs,
): Promise<void> {
  await tx`
    update messages set state = ${to.state}, reason = ${to.reason}, fence = fence + 1, settled_at = ${now},
      accepted_at = ${to.state === 'accepted' ? now : null}
    where id = ${to.id} and state = 'in_doubt'`
}

/** Puts the same message into the ledger once more, under a key of its own. */
export async function copyMessage(
  tx: Tx,
  copy: { readonly id: string; readonly of: string; readonly key: string },
  now: EpochMs,
): Promise<void> {
  await tx`
    insert into messages (id, key, channel, purpose, lead_id, run_id, version_id, node, mail_id, mail_version_id, content,
      address, domain, at_least_once, not_before, created_at)
    select ${copy.id}, ${copy.key}, channel, purpose, lead_id, run_id, version_id, node, mail_id, mail_version_id, content,
      address, domain, at_least_once, ${now}, ${now} from messages where id = ${copy.of}`
}
