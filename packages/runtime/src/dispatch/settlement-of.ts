import type { PayloadOf } from '@shirube/audience'
import type { ClaimedMessage, MessageEnd } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import type { NewEvent } from '../ingest/session.ts'
import { backoff, GIVE_UP_MS, type Outcome } from './outcome.ts'
import type { Settlement } from './settle.ts'

type About = Pick<ClaimedMessage, 'id' | 'fence' | 'key' | 'purpose' | 'leadId' | 'mailId'>

/** The key under which scenarios know a message, whichever copy of it was sent. */
export const sendKey = (key: string): string => key.replace(/#\d+$/u, '')

/** What events about a message say of it. */
export const mailOf = ({ key, mailId }: Pick<About, 'key' | 'mailId'>): PayloadOf<'mail.opened'> => ({
  message: sendKey(key),
  ...(mailId !== null && { mail: mailId }),
})

/** The other side has the message. */
export const acceptedEvent = (message: Pick<About, 'key' | 'mailId'>, queueId?: string): NewEvent => ({
  kind: 'mail.accepted',
  payload: { ...mailOf(message), ...(queueId !== undefined && { queueId }) },
})

/** The message will not arrive. */
export const failedEvent = (message: Pick<About, 'key' | 'mailId'>, reason: string): NewEvent => ({
  kind: 'message.failed',
  payload: { ...mailOf(message), channel: 'email', reason },
})

/** A mail to a colleague is nothing that its lead did: it leaves no trace in the lead's history. */
function settlement(
  message: About,
  end: Omit<MessageEnd, 'id' | 'fence'>,
  events: readonly NewEvent[],
): Settlement {
  const { id, fence, purpose, leadId } = message
  const told = purpose !== 'staff' && leadId !== null
  return { end: { id, fence, ...end }, events: told ? events : [], ...(told && { lead: leadId }) }
}

/** The message is not sent at all, and says why. */
export const suppressed = (message: About, reason: string): Settlement =>
  settlement(message, { state: 'suppressed', reason, tried: false }, [failedEvent(message, reason)])

/** The message will never arrive. */
export const failed = (message: About, reason: string, tried = true): Settlement =>
  settlement(message, { state: 'failed', reason, tried }, [failedEvent(message, reason)])

/** The message waits until it may be sent. */
export const putOff = (message: About, at: EpochMs): Settlement =>
  settlement(message, { state: 'queued', reason: 'sending-hours', notBefore: at, tried: false }, [])

/** The other side took the message. */
function taken(message: About, outcome: Extract<Outcome, { kind: 'accepted' }>): Settlement {
  const { answer, queueId } = outcome
  const end = { state: 'accepted', answer, tried: true, ...(queueId !== undefined && { queueId }) } as const
  return settlement(message, end, [acceptedEvent(message, queueId)])
}

function refused(
  message: About,
  outcome: Extract<Outcome, { kind: 'failed' }>,
  addressHash: string,
): Settlement {
  const { reason, answer, hard, status } = outcome
  const bounced: NewEvent = {
    kind: 'mail.bounced',
    payload: { ...mailOf(message), bounce: 'hard', ...(status !== undefined && { status }) },
  }
  const events = [failedEvent(message, reason), ...(hard ? [bounced] : [])]
  const whole = settlement(message, { state: 'failed', reason, answer, tried: true }, events)
  return hard && message.purpose !== 'staff' ? { ...whole, dead: addressHash } : whole
}

/**
 * What an outcome makes of a message.
 * @param about `pauseMs`: for how long nothing is asked of whoever refused
 */
export function settlementOf(
  message: ClaimedMessage,
  outcome: Exclude<Outcome, { kind: 'withheld' }>,
  about: { readonly now: EpochMs; readonly addressHash: string; readonly pauseMs: number },
): Settlement {
  const { now } = about
  const later = (
    reason: string,
    answer: string,
    how: { readonly soon: boolean; readonly asked: boolean },
  ) => {
    const first = message.triedAt ?? now
    if (now - first >= GIVE_UP_MS) return failed(message, 'gave-up')
    const notBefore = now + Math.max(about.pauseMs, backoff(message.attempts, how.soon, message.id))
    return settlement(message, { state: 'deferred', reason, answer, notBefore, tried: how.asked }, [])
  }
  switch (outcome.kind) {
    case 'accepted':
      return taken(message, outcome)
    case 'failed':
      return refused(message, outcome, about.addressHash)
    case 'again':
      return later(outcome.reason, outcome.answer, outcome)
    case 'in-doubt': {
      if (message.atLeastOnce) return later('in-doubt', outcome.answer, { soon: true, asked: true })
      const { answer } = outcome
      return settlement(message, { state: 'in_doubt', reason: 'unanswered', answer, tried: true }, [])
    }
  }
}
