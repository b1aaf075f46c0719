import type { Hit } from './hit.ts'

const KEY = 'shirube_hits'
/** So many hits are kept for later; the oldest go first. */
const MOST = 50
/** What could not be sent for a week is no longer behaviour to act on. */
export const WEEK = 7 * 86_400_000

/** The newest hits that are still worth sending. */
export const worthKeeping = (hits: readonly Hit[]): Hit[] =>
  hits.filter((hit) => Date.now() - hit.at < WEEK).slice(-MOST)

/** Takes what an earlier page could not send; nothing where the browser keeps nothing. */
export function takeStored(): Hit[] {
  try {
    const text = localStorage.getItem(KEY)
    localStorage.removeItem(KEY)
    const hits: unknown = text === null ? [] : JSON.parse(text)
    return Array.isArray(hits) ? (hits as Hit[]) : []
  } catch {
    return []
  }
}

/** Keeps hits for a later page. */
export function store(hits: readonly Hit[]): void {
  try {
    if (hits.length > 0) localStorage.setItem(KEY, JSON.stringify(worthKeeping([...takeStored(), ...hits])))
  } catch {
    // The browser keeps nothing for this site: what could not be sent is lost.
  }
}
