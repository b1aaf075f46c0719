import { watchEngagement } from './engagement.ts'
import { takeParameter, watchArrival, watchHandovers } from './handover.ts'
import type { Hit } from './hit.ts'
import { safely } from './safely.ts'
import { makeSender, type Sender } from './sender.ts'
import { makeTransport } from './transport.ts'
import { dropVisitorId, isOff, keepVisitorId, randomId, visitorId } from './visitor-id.ts'
import { watchClicks } from './watch-clicks.ts'
import { watchNavigation } from './watch-navigation.ts'

/** What pages may ask of the tracker, as `window.shirube`. */
export interface Tracker {
  /** Reports something that the site calls its own: a declared custom event and its fields. */
  track(slug: string, fields?: Readonly<Record<string, string | number | boolean>>): boolean
  /** Says what the visitor decided. No takes the id away and stops everything. */
  consent(given: boolean): void
  /** The id of this browser as soon as it has one. */
  readonly ready: Promise<string>
}

const SLUG = /^[a-z][a-z0-9_-]{0,59}$/
const LONGEST = 2_000
const PASS = '_sb'

const cut = (text: string): string => text.slice(0, LONGEST)

/** Do Not Track and Global Privacy Control are answers that were given already, and they are no. */
const asksForPrivacy = (): boolean => {
  const said = navigator as Navigator & {
    readonly globalPrivacyControl?: boolean
    readonly doNotTrack?: string | null
  }
  return said.globalPrivacyControl === true || said.doNotTrack === '1'
}

/** Where the script came from, and whether the site asks for consent first. */
export interface TrackerOptions {
  readonly source: URL
  readonly consentRequired: boolean
  /** The hosts of the organisation's own sites. */
  readonly sites: readonly string[]
}

interface Page {
  readonly url: string
  readonly title: string
  readonly referrer: string
}

/** Watches the page once it may; what is reported between a no and a yes is reported nowhere. */
function watchPage(source: URL, sender: Sender, running: () => boolean): { view(): void } {
  const engagement = watchEngagement()
  let page: Page | undefined

  const report = (kind: string, payload: Hit['payload']): void => {
    if (running()) sender.add({ id: randomId(), kind, at: Date.now(), payload })
  }
  const view = (): void => {
    const referrer = cut(page?.url ?? document.referrer)
    page = { url: cut(location.href), title: cut(document.title), referrer }
    engagement.reset()
    report('page.viewed', { ...page })
  }
  const left = (): void => {
    const { seconds, scroll } = engagement.take()
    if (page && seconds > 0) report('page.engaged', { ...page, seconds, scroll })
  }
  const leave = safely((): void => {
    left()
    if (running()) sender.leave()
  })

  watchNavigation({ gone: left, arrived: view })
  watchClicks(source, {
    visitor: () => (running() ? visitorId() : undefined),
    report: ({ target, label }) => {
      const { url, title } = page ?? { url: cut(location.href), title: cut(document.title) }
      report('link.clicked', { url, title, target: cut(target), label: label.slice(0, 200) })
    },
  })
  addEventListener('pagehide', leave)
  document.addEventListener(
    'visibilitychange',
    safely(() => (document.visibilityState === 'hidden' ? leave() : sender.resume())),
  )
  return { view }
}

/** Starts the tracker on this page, as far as the visitor lets it. */
export function startTracker({ source, consentRequired, sites }: TrackerOptions): Tracker {
  const refused = asksForPrivacy()
  const identity = { visitor: () => visitorId() ?? '', pass: takeParameter(PASS) }
  const arrive = watchArrival(source)
  let running = false
  let wanted = false
  let resolve: (id: string) => void = () => undefined
  const ready = new Promise<string>((done) => {
    resolve = done
  })
  let parts: { readonly sender: Sender; readonly watched: { view(): void } } | undefined

  const go = (given?: string): void => {
    if (running) return
    const id = keepVisitorId(given)
    // A browser that keeps no cookie would be another visitor on every page.
    if (visitorId() !== id) return
    running = true
    if (!parts) {
      const sender = makeSender(makeTransport(new URL('hits', source).href, identity))
      parts = { sender, watched: watchPage(source, sender, () => running) }
      watchHandovers(source, sites, () => (running ? visitorId() : undefined))
    }
    parts.watched.view()
    resolve(id)
  }
  const begin = (): void => {
    if (running || refused) return
    wanted = true
    // Who came is asked before anything is kept or sent; a no meanwhile stays a no.
    arrive(visitorId(), ({ visitor, pass }) => {
      identity.pass ??= pass
      if (wanted) go(visitor)
    })
  }
  const stop = (): void => {
    running = wanted = false
    parts?.sender.clear()
    dropVisitorId(!consentRequired)
  }

  if (refused && visitorId() !== undefined) stop()
  else if (consentRequired ? visitorId() !== undefined : !isOff()) begin()
  return {
    ready,
    consent: safely((given: boolean) => (given ? begin() : stop())),
    track(slug, fields = {}) {
      if (!running || !parts || !SLUG.test(slug)) return false
      parts.sender.add({ id: randomId(), kind: `custom.${slug}`, at: Date.now(), payload: { ...fields } })
      return true
    },
  }
}
