import type { EpochMs } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/**
 * Settles a doubtful message by a person's word. Its fence goes up, so that no late answer changes it any more. One
 * that was sent again stays in doubt: nobody will ever know of the first copy.
 */
export async function settleDoubtful(
  tx: Tx,
  id: string,
  to: { readonly state: 'accepted' | 'failed' | 'in_doubt'; readonly reason: string },
  now: EpochMs,
): Promise<void> {
  await tx`
    update messages set state = ${to.state}, reason = ${to.reason}, fence = fence + 1, settled_at = ${now},
      accepted_at = ${to.state === 'accepted' ? now : null}
    where id = ${id} and state = 'in_doubt'`
}
