import type { EpochMs } from '@shirube/kernel'
import { isbot } from 'isbot'

/**
 * Why a hit does not count: it is taken to be a machine's (data.md, machine hits), or it came from the organisation's own
 * network. Such hits are kept and flagged, never scored.
 */
export type MachineReason = 'head' | 'no-agent' | 'bot' | 'scanner' | 'burst' | 'internal'

/** Mail gateways that follow links and load pictures under names that lists of crawlers do not know. */
const SCANNER =
  /barracuda|proofpoint|mimecast|messagelabs|symantec|ironport|trend\s?micro|fireeye|fortimail|sophos|zscaler|safelinks|bitdefender|cloudmark|m-filter|guardianwall|matrix(?:scan)?|yahoomailproxy|virustotal/iu

function reasonOfAgent(agent: string): MachineReason | undefined {
  if (agent === '') return 'no-agent'
  if (SCANNER.test(agent)) return 'scanner'
  return isbot(agent) ? 'bot' : undefined
}

/** Agents are few, hits are many: what the last of them were found to be. */
const known = new Map<string, MachineReason | undefined>()
const MOST_KNOWN = 2_000
/** More than this of a name says nothing new. */
const LONGEST = 1_000

/** What a single request shows of itself: HEAD, no or a known agent. Its speed alone never says anything. */
export function classify(request: {
  readonly method: string
  readonly userAgent?: string | undefined
}): MachineReason | undefined {
  if (request.method === 'HEAD') return 'head'
  const agent = request.userAgent?.trim().slice(0, LONGEST) ?? ''
  if (!known.has(agent)) {
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(agent, reasonOfAgent(agent))
  }
  return known.get(agent)
}

/** A click on a link of one message. */
export interface LinkClick {
  readonly id: string
  readonly link: string
  readonly at: EpochMs
}

/** Two different links within this many milliseconds are more than a hand does. */
export const BURST_MS = 2_000

/**
 * The clicks of one message that a machine made: two and more different links within two seconds, and no hit of
 * the tracker afterwards that would show a page being looked at. The same link twice is a person's double click.
 * @param trackerHits when the tracker reported hits of the same lead or browser
 */
export function burstClicks(
  clicks: readonly LinkClick[],
  trackerHits: readonly EpochMs[],
): ReadonlySet<string> {
  const machine = new Set<string>()
  for (const click of clicks) {
    const others = clicks.filter(
      (other) => other.link !== click.link && Math.abs(other.at - click.at) <= BURST_MS,
    )
    const first = Math.min(click.at, ...others.map((other) => other.at))
    const lookedAt = trackerHits.some((at) => at >= first)
    if (others.length > 0 && !lookedAt) machine.add(click.id)
  }
  return machine
}
