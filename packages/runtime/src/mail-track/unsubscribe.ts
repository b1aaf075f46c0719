import { leadRecord, messageById, suppress, suppressionOf, transaction } from '@shirube/db'
import { mailOf } from '../dispatch/settlement-of.ts'
import { giveConsents } from '../identity/give-consents.ts'
import { inLead } from '../ingest/ingest.ts'
import { record } from '../ingest/record.ts'
import type { Runtime } from '../runtime.ts'
import { readMessageToken } from './message-token.ts'

/** What became of a refusal: taken in now, or it had been before. */
export type Unsubscribed = 'done' | 'before'

/**
 * Takes a refusal of further mail in, under the lead's lock: nothing whose data has not begun by then goes out any
 * more. The address gets nothing from now on, the lead's consent is refused, and its history says so. Safe to
 * repeat. Undefined when the token is not one of ours.
 */
export async function unsubscribe(runtime: Runtime, token: string): Promise<Unsubscribed | undefined> {
  const read = readMessageToken(runtime.keyring, 'unsubscribe', token)
  const message = read && (await messageById(runtime.db, read.messageId))
  if (!message) return undefined
  const row = {
    channel: message.channel,
    addressHash: runtime.keyring.hash('address', message.address),
    reason: 'unsubscribed',
    messageId: message.id,
  } as const
  const { leadId } = message
  if (leadId === null) {
    await transaction(runtime.db, (tx) => suppress(tx, row, runtime.clock.now()))
    return 'done'
  }
  return await inLead(runtime, leadId, async (session) => {
    const { tx, lead, now } = session
    const known = await leadRecord(tx, lead)
    const suppressed = await suppressionOf(tx, row.channel, row.addressHash)
    if (suppressed !== undefined && known?.consents.email === 'refused') return 'before'
    await suppress(tx, row, now)
    const payload = { ...mailOf(message), channel: message.channel }
    await record(session, { kind: 'mail.unsubscribed', payload })
    await giveConsents(session, [{ channel: message.channel, state: 'refused' }], {
      evidence: { kind: 'unsubscribe', message: message.key },
    })
    return 'done'
  })
}

/** True when a token for refusing mail is one of ours; looking at it refuses nothing. */
export async function canUnsubscribe(runtime: Runtime, token: string): Promise<boolean> {
  const read = readMessageToken(runtime.keyring, 'unsubscribe', token)
  return read !== undefined && (await messageById(runtime.db, read.messageId)) !== undefined
}
