import { type EventKind, isEventKind, payloadSchemaOf } from '@shirube/audience'
import type { QueuedHit } from '@shirube/db'
import { parseUrl, pathMatches } from '@shirube/kernel'
import type { NewEvent } from '../ingest/session.ts'
import type { LiveConfig } from '../live/live-config.ts'

const UTM = {
  utm_source: 'utmSource',
  utm_medium: 'utmMedium',
  utm_campaign: 'utmCampaign',
  utm_content: 'utmContent',
  utm_term: 'utmTerm',
} as const

/** The page groups that an address falls into; a pattern that does not begin with `/` names the host too. */
export function pageGroupsOf(live: Pick<LiveConfig, 'pageGroups'>, url: string): readonly string[] {
  const page = parseUrl(url)
  if (!page) return []
  const fits = (pattern: string): boolean =>
    pathMatches(pattern, pattern.startsWith('/') ? page.path : `${page.host}${page.path}`)
  return live.pageGroups.filter((group) => group.patterns.some(fits)).map((group) => group.id)
}

/** A page's payload: what the sender said, and what its address says (S1). */
function pageOf(payload: Readonly<Record<string, unknown>>, live: LiveConfig): Record<string, unknown> {
  const url = String(payload['url'])
  const page = parseUrl(url)
  const utm = Object.entries(UTM).flatMap(([name, field]) => {
    const value = page?.query[name]
    return value === undefined ? [] : [[field, value.slice(0, 2000)] as const]
  })
  return { ...payload, path: page?.path ?? '', ...Object.fromEntries(utm), groups: pageGroupsOf(live, url) }
}

const PAGE_KINDS: ReadonlySet<EventKind> = new Set(['page.viewed', 'page.engaged', 'link.clicked'])

/**
 * The event that a stored hit becomes, in the light of the configuration now. Throws when the hit is of a kind that
 * this release does not know: it was written by a newer one.
 */
export function eventOfHit(hit: QueuedHit, live: LiveConfig): NewEvent {
  const { kind } = hit
  if (!isEventKind(kind)) throw new Error(`The hit ${hit.id} is of an unknown kind`)
  const visitor = hit.visitor === null ? {} : { visitor: hit.visitor }
  const given = PAGE_KINDS.has(kind) ? { ...pageOf(hit.payload, live), ...visitor } : hit.payload
  return {
    kind,
    payload: payloadSchemaOf(kind).parse(given),
    occurredAt: hit.occurredAt,
    receivedAt: hit.receivedAt,
    machine: hit.machine,
    ...(hit.machineReason !== null && { machineReason: hit.machineReason }),
  }
}
