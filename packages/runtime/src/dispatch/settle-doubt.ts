import {
  type Actor,
  copiesOf,
  copyMessage,
  lockMessage,
  type MessageRow,
  messageById,
  retriedTransaction,
  settleDoubtful,
  type Tx,
} from '@shirube/db'
import { AppError, assertNever, type EpochMs, type LeadId } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { NewEvent } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { openLeads, recordMany } from './in-leads.ts'
import { acceptedEvent, failedEvent, sendKey } from './settlement-of.ts'

/** What a person has found out about a message in doubt, or wants done about it. */
export type DoubtVerdict = 'accepted' | 'failed' | 'resend'

const NOT_IN_DOUBT = {
  ja: 'この送信は要確認ではないか、すでに結論が出ています。',
  en: 'This message is not in doubt, or has been settled already.',
} as const

interface Ruling {
  readonly events: readonly NewEvent[]
  /** The message that is sent instead. */
  readonly copy?: string
}

async function rule(
  tx: Tx,
  message: MessageRow,
  about: { readonly verdict: DoubtVerdict; readonly now: EpochMs; readonly newId: () => string },
): Promise<Ruling> {
  const { verdict, now } = about
  const { id } = message
  switch (verdict) {
    case 'accepted':
      await settleDoubtful(tx, { id, state: 'accepted', reason: 'person' }, now)
      return { events: [acceptedEvent(message)] }
    case 'failed':
      await settleDoubtful(tx, { id, state: 'failed', reason: 'person' }, now)
      return { events: [failedEvent(message, 'person')] }
    case 'resend': {
      await settleDoubtful(tx, { id, state: 'in_doubt', reason: 'resent' }, now)
      const base = sendKey(message.key)
      const copy = about.newId()
      await copyMessage(tx, { id: copy, of: id, key: `${base}#${(await copiesOf(tx, base)) + 1}` }, now)
      return { events: [], copy }
    }
    default:
      return assertNever(verdict)
  }
}

/** The lead of the message changed (a merge) between finding and locking it: begin again. */
class Moved extends Error {}

/**
 * Settles a message in doubt by a person's word: it arrived, it did not, or it is to be sent again (the first copy
 * then stays in doubt for ever). Answers the id of the copy. Throws `not_found`, or `conflict` when there is no doubt
 * about it (any more).
 */
export async function settleDoubt(
  runtime: Runtime,
  messageId: string,
  by: { readonly verdict: DoubtVerdict; readonly actor: Actor },
): Promise<{ readonly copy?: string }> {
  const found = await messageById(runtime.db, messageId)
  if (!found) throw new AppError('not_found', `There is no message ${messageId}`)
  const { newId } = runtime
  const leads: readonly LeadId[] = found.purpose === 'staff' || found.leadId === null ? [] : [found.leadId]
  try {
    const { copy } = await retriedTransaction(runtime.db, async (tx) => {
      const now = runtime.clock.now()
      const behind = () => lockMessage(tx, messageId)
      const [sessions, message] = await openLeads(runtime, tx, { leads, behind })
      if (message?.leadId !== found.leadId) throw new Moved()
      if (message.state !== 'in_doubt' || message.settledAt !== null)
        throw new AppError('conflict', NOT_IN_DOUBT)
      const ruling = await rule(tx, message, { verdict: by.verdict, now, newId })
      await recordMany(
        sessions,
        ruling.events.flatMap((event) => leads.map((lead) => ({ lead, event }))),
      )
      const subject = { kind: 'message', id: messageId }
      await noteChange(
        tx,
        { actor: by.actor, action: 'message.settled', subject, after: { verdict: by.verdict } },
        now,
      )
      return ruling
    })
    runtime.notifier.tell('outbox')
    runtime.notifier.tell('messages')
    return copy === undefined ? {} : { copy }
  } catch (error) {
    if (error instanceof Moved) return await settleDoubt(runtime, messageId, by)
    throw error
  }
}
