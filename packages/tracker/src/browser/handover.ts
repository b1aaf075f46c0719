import { safely } from './safely.ts'

/** What carries the browser's id from one of the organisation's sites to another, in the address of a link. */
const WORD = '_sh'
/** A page waits so long to be told who came; then it goes on by itself. */
const PATIENCE_MS = 1_500
/** A word on a link is good for two minutes; it is asked for anew well before. */
const FRESH_MS = 60_000

/** What the server answers to a word: the id to go by, or a pass that says whose the browser is. */
interface HandedOver {
  readonly visitor?: string
  readonly pass?: string
}

async function ask(url: string, body: unknown): Promise<Record<string, string | undefined>> {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), PATIENCE_MS)
  const answer = await fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    signal: stop.signal,
    credentials: 'omit',
    headers: { 'content-type': 'text/plain' },
  })
  return answer.ok ? ((await answer.json()) as Record<string, string>) : {}
}

/** Takes a word out of the address, so that nobody copies it along. */
export function takeParameter(name: string): string | undefined {
  const url = new URL(location.href)
  const word = url.searchParams.get(name)
  if (word === null) return undefined
  url.searchParams.delete(name)
  history.replaceState(history.state, '', url)
  return word
}

/**
 * Takes the word by which this page was reached out of its address, to ask the server once who came by it: nobody
 * when there is none, it is no longer good, or the server does not answer in time.
 */
export function watchArrival(
  source: URL,
): (own: string | undefined, then: (came: HandedOver) => void) => void {
  let word = takeParameter(WORD)
  return (own, then) => {
    const token = word
    word = undefined
    if (!token) return then({})
    const asked = ask(new URL('takeovers', source).href, { token, own })
    void asked.catch(() => ({})).then(safely(then))
  }
}

/**
 * Lets the links to the organisation's other sites take the browser's id along: a signed word is fetched when
 * somebody is about to follow one, and stands in the address for the click alone.
 */
export function watchHandovers(
  source: URL,
  sites: readonly string[],
  visitor: () => string | undefined,
): void {
  const words = new Map<string, { readonly at: number; word?: string | undefined }>()
  const linkOf = ({ target }: Event): HTMLAnchorElement | null => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null
    return link && link.host !== location.host && sites.includes(link.host) ? link : null
  }
  const prepare = safely((event: Event) => {
    const to = linkOf(event)?.host
    const id = visitor()
    if (!to || !id || Date.now() - (words.get(to)?.at ?? 0) < FRESH_MS) return
    const one: { readonly at: number; word?: string | undefined } = { at: Date.now() }
    words.set(to, one)
    const asked = ask(new URL('handovers', source).href, { visitor: id, to })
    asked.then(({ token }) => (one.word = token)).catch(() => words.delete(to))
  })
  const onClick = safely((event: Event) => {
    const link = linkOf(event)
    const one = link && visitor() && words.get(link.host)
    if (!link || !one || !one.word || Date.now() - one.at > FRESH_MS) return
    const { href } = link
    const url = new URL(href)
    url.searchParams.set(WORD, one.word)
    link.href = url.href
    words.delete(link.host)
    setTimeout(() => (link.href = href))
  })
  for (const kind of ['pointerover', 'pointerdown', 'focusin']) document.addEventListener(kind, prepare, true)
  document.addEventListener('click', onClick, true)
  document.addEventListener('auxclick', onClick, true)
}
