import type { FactEvent } from '@shirube/audience'
import { noteSeen, type Tx } from '@shirube/db'

/** A message knows by itself when it was first seen, and by whom, so that the figures of mails need no history. */
export async function noteMail(tx: Tx, { kind, payload, machine, occurredAt }: FactEvent): Promise<void> {
  if (kind !== 'mail.opened' && kind !== 'mail.clicked') return
  const by = kind === 'mail.opened' ? 'opening' : 'click'
  await noteSeen(tx, { key: String(payload['message']), by: machine ? 'machine' : by, at: occurredAt })
}
