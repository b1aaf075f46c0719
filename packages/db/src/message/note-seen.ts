import type { EpochMs } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** That a message was opened, or one of its links followed. */
export interface Seen {
  /** The key of the send. */
  readonly key: string
  readonly by: 'opening' | 'click' | 'machine'
  readonly at: EpochMs
}

/** Notes when a message was first seen. Who follows a link has opened it, though its pictures were blocked. */
export async function noteSeen(tx: Tx, { key, by, at }: Seen): Promise<void> {
  switch (by) {
    case 'machine':
      await tx`update messages set machine_at = ${at} where key = ${key} and machine_at is null`
      return
    case 'opening':
      await tx`update messages set opened_at = ${at} where key = ${key} and opened_at is null`
      return
    case 'click':
      await tx`
        update messages set clicked_at = ${at}, opened_at = coalesce(opened_at, ${at}) where key = ${key} and clicked_at is null`
  }
}
