/** Where in the conversation something went wrong. */
export type SmtpStep = 'connect' | 'login' | 'sender' | 'recipient' | 'data' | 'message'

/** A server's answer that is not the one hoped for (RFC 5321, 4.2; RFC 3463 for the enhanced status). */
export interface SmtpAnswer {
  readonly code: number
  /** `5.1.1` and the like, when the server gives one. */
  readonly status?: string
  readonly text: string
}

/** What handing one message over came to. */
export type Delivery =
  /** The server has taken responsibility for the message. */
  | { readonly kind: 'accepted'; readonly answer: string; readonly queueId?: string }
  /** The server said no, for now (4xx) or for good (5xx): it does not have the message. */
  | { readonly kind: 'refused'; readonly step: SmtpStep; readonly answer: SmtpAnswer }
  /** No answer, and the final dot was not sent: the server does not have the message. */
  | { readonly kind: 'unreached'; readonly step: SmtpStep; readonly why: string }
  /** We took it back before the final dot. */
  | { readonly kind: 'withheld' }
  /** The final dot was sent and no answer came: nobody knows. */
  | { readonly kind: 'unanswered'; readonly why: string }

const STATUS = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/u
const QUEUE_ID = [
  /queued as ([\w.+-]+)/iu,
  /\bid[=:]\s*<?([\w.@+-]+)/iu,
  /^250[ -][\d.]+ ok:?\s+([\w.+-]{6,})/iu,
]

/** Reads an answer as the server gave it. */
export function readAnswer(text: string, code: number): SmtpAnswer {
  const status = STATUS.exec(text)?.[1]
  return { code, text, ...(status !== undefined && { status }) }
}

/** Under which id the server keeps the message, if it says so. */
export function queueIdIn(answer: string): string | undefined {
  for (const pattern of QUEUE_ID) {
    const found = pattern.exec(answer)?.[1]
    if (found !== undefined) return found
  }
  return undefined
}

/** The answer hoped for. */
export function accepted(answer: string): Delivery {
  const queueId = queueIdIn(answer)
  return { kind: 'accepted', answer, ...(queueId !== undefined && { queueId }) }
}
