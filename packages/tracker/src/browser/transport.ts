import type { Hit } from './hit.ts'
import { WEEK } from './stored-hits.ts'

/** Whose hits they are, and how the server recognises a browser that came by a mail. */
export interface Identity {
  visitor(): string
  pass: string | undefined
}

/** The way to the server. */
export interface Transport {
  /** True when the server has answered for these hits, be it that it will never take them. */
  deliver(hits: readonly Hit[]): Promise<boolean>
  /** Hands hits to the browser, which sends them even after the page is gone; false when it does not. */
  hand(hits: readonly Hit[]): boolean
}

const ago = ({ at, ...hit }: Hit) => ({ ...hit, ago: Math.min(WEEK, Math.max(0, Date.now() - at)) })

export function makeTransport(url: string, identity: Identity): Transport {
  const bodyOf = (hits: readonly Hit[]): string => {
    return JSON.stringify({ visitor: identity.visitor(), pass: identity.pass, hits: hits.map(ago) })
  }

  const deliver = async (hits: readonly Hit[]): Promise<boolean> => {
    const body = bodyOf(hits)
    const { status } = await fetch(url, {
      method: 'POST',
      body,
      // Browsers refuse more than 64 KB that is to outlive its page.
      keepalive: body.length < 60_000,
      credentials: 'omit',
      // A simple request: no preflight, whatever the site.
      headers: { 'content-type': 'text/plain' },
    })
    if (status === 400 && (hits.length > 1 || identity.pass)) {
      // One of them, or the pass, is at fault: the others need not suffer for it.
      identity.pass = undefined
      for (const hit of hits) if (!(await deliver([hit]))) return false
      return true
    }
    if (status === 202) identity.pass = undefined
    return status < 500 && status !== 429
  }
  return { deliver, hand: (hits) => navigator.onLine && navigator.sendBeacon(url, bodyOf(hits)) }
}
