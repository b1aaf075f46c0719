import type { Hit } from './hit.ts'
import { store, takeStored, worthKeeping } from './stored-hits.ts'
import type { Transport } from './transport.ts'

/** Brings hits to the server. */
export interface Sender {
  /** Sends a hit with others of the same moment. */
  add(hit: Hit): void
  /** Hands over everything, for the page goes away. */
  leave(): void
  /** The page is looked at again: goes on with what could not be sent. */
  resume(): void
  /** Forgets everything that was not sent. */
  clear(): void
}

const GATHER_MS = 200
const RETRY_MS = 5_000
const LONGEST_RETRY_MS = 300_000

/** The most that a browser sends while a page goes away is 64 KB; a report stays well below. */
const AT_ONCE = 20

/** Hands hits to the browser; answers those that it did not take. */
function handOver(transport: Transport, hits: readonly Hit[]): readonly Hit[] {
  const parts = Array.from({ length: Math.ceil(hits.length / AT_ONCE) }, (_, i) =>
    hits.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  )
  return parts.flatMap((part) => (transport.hand(part) ? [] : part))
}

/** A queue of hits that survives a bad connection, and the page when the browser keeps something for it. */
export function makeSender(transport: Transport): Sender {
  let waiting: Hit[] = []
  let timer: number | undefined
  let failures = 0
  let busy = false

  const later = (ms: number): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void flush(), ms)
  }
  const flush = async (): Promise<void> => {
    if (busy) return
    waiting = worthKeeping(waiting)
    const hits = waiting.slice(0, AT_ONCE)
    if (hits.length === 0) return
    busy = true
    const done = await transport.deliver(hits).catch(() => false)
    busy = false
    if (done) waiting = waiting.filter((hit) => !hits.includes(hit))
    failures = done ? 0 : failures + 1
    if (waiting.length > 0) later(done ? 0 : Math.min(LONGEST_RETRY_MS, RETRY_MS * 2 ** failures))
  }
  const resume = (): void => {
    waiting.push(...takeStored())
    if (waiting.length > 0) later(GATHER_MS)
  }
  const leave = (): void => {
    clearTimeout(timer)
    // What a request under way carries is sent a second time; it is taken in once.
    store(handOver(transport, waiting))
    waiting = []
  }

  addEventListener('online', () => later(0))
  resume()
  return {
    resume,
    leave,
    add(hit) {
      waiting.push(hit)
      if (failures === 0) later(GATHER_MS)
    },
    clear() {
      clearTimeout(timer)
      waiting = []
      takeStored()
    },
  }
}
