import { assertNever, hashFraction } from '@shirube/kernel'
import type { Delivery, SmtpAnswer, SmtpStep } from '../smtp/delivery.ts'

/** Who is asked less often for it: the provider, or the receiving domain alone. */
export type Blame = 'provider' | 'domain'

/** What a delivery means for its message. */
export type Outcome =
  | { readonly kind: 'accepted'; readonly answer: string; readonly queueId?: string }
  /** The other side does not have it; it is tried again, `soon` when nobody spoke against the message. */
  | {
      readonly kind: 'again'
      readonly blame: Blame
      readonly reason: 'unreached' | 'closing' | 'refused-for-now' | 'provider-refuses'
      readonly soon: boolean
      /** False when it did not come to speaking of the message: that counts as no try. */
      readonly asked: boolean
      readonly answer: string
    }
  /** The other side will never take it; `hard` when there is no such address. */
  | {
      readonly kind: 'failed'
      readonly reason: 'no-such-address' | 'refused'
      readonly answer: string
      readonly hard: boolean
      readonly status?: string
    }
  | { readonly kind: 'in-doubt'; readonly answer: string }
  | { readonly kind: 'withheld' }

/** Statuses that say the address does not exist or is closed (RFC 3463, 3.2 and 3.3). */
const NO_SUCH_ADDRESS = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)$/u
const NO_SUCH_WORDS =
  /(?:user|mailbox|recipient|account|address)\b.{0,40}\b(?:unknown|not found|does ?n[o']t exist|no longer|disabled|invalid|unavailable)|(?:unknown|no such|invalid|unrouteable) (?:user|recipient|mailbox|address|local)|存在しません|宛先不明/iu

/** True when a refusal says that there is no such address, so that nothing must be sent there again. */
export function isHard(answer: SmtpAnswer, step: SmtpStep): boolean {
  if (step !== 'recipient' || answer.code < 500) return false
  return answer.status === undefined ? NO_SUCH_WORDS.test(answer.text) : NO_SUCH_ADDRESS.test(answer.status)
}

/** Steps at which a refusal is about us, not about the message. */
const ABOUT_US: ReadonlySet<SmtpStep> = new Set(['connect', 'login', 'sender'])

const isAsked = (step: SmtpStep): boolean => step !== 'connect' && step !== 'login'

function refused(step: SmtpStep, answer: SmtpAnswer): Outcome {
  const { code, text, status } = answer
  const again = { kind: 'again', asked: isAsked(step), soon: false, answer: text } as const
  if (code === 421) return { ...again, blame: 'provider', reason: 'closing', soon: true }
  // A provider that does not know us, or not our sender, will once that is put right: no message is lost for it.
  if (ABOUT_US.has(step)) return { ...again, blame: 'provider', reason: 'provider-refuses' }
  if (code < 500) return { ...again, blame: 'domain', reason: 'refused-for-now' }
  const hard = isHard(answer, step)
  const reason = hard ? 'no-such-address' : 'refused'
  return { kind: 'failed', reason, answer: text, hard, ...(status !== undefined && { status }) }
}

/** A connection that breaks says nothing against the message or where it goes. */
const unreached = (step: SmtpStep, why: string): Outcome => ({
  kind: 'again',
  blame: 'provider',
  reason: 'unreached',
  soon: true,
  asked: isAsked(step),
  answer: why,
})

/** Reads what a delivery means. */
export function outcomeOf(delivery: Delivery): Outcome {
  switch (delivery.kind) {
    case 'accepted':
    case 'withheld':
      return delivery
    case 'refused':
      return refused(delivery.step, delivery.answer)
    case 'unreached':
      return unreached(delivery.step, delivery.why)
    case 'unanswered':
      return { kind: 'in-doubt', answer: delivery.why }
    default:
      return assertNever(delivery)
  }
}

const SOON = 2_000
const MINUTE = 60_000
const LONGEST = 3_600_000

/** After this time without success a message is given up. */
export const GIVE_UP_MS = 3 * 86_400_000

/**
 * How long to wait after so many tries: a minute (two seconds when nobody spoke against the message), then twice as
 * long each time, at most an hour; each message a little differently, so that they do not all come back at once.
 */
export function backoff(tries: number, soon: boolean, id: string): number {
  const whole = Math.min(LONGEST, (soon ? SOON : MINUTE) * 2 ** Math.min(tries, 12))
  return Math.round(whole * (0.75 + hashFraction(`${id}:${tries}`) / 2))
}
