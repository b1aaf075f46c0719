import type { WaitingMailHit } from '@shirube/db/mail-track'
import type { EpochMs } from '@shirube/kernel'
import { BURST_MS, burstClicks } from '../collect/classify.ts'

/** For how long after a burst of clicks a page that is looked at still proves a person. */
export const PROOF_MS = 10_000

/** Who made a hit: a person, a machine, or it is too early to tell. */
export type Maker = 'person' | 'machine' | 'unknown'

/** What speaks for a person: pages looked at afterwards, and browsers that our tracker knows. */
export interface Proof {
  readonly pagesAt: readonly EpochMs[]
  readonly knownVisitors: ReadonlySet<string>
}

type Click = WaitingMailHit & { readonly link: string }

const isClick = (hit: WaitingMailHit): hit is Click => hit.kind === 'clicked' && hit.link !== null

/**
 * Finds out who made the hits of one message (data.md, machine hits). What a request itself betrays is a machine's. A
 * click is a person's as soon as something proves it: a browser that our tracker knows, or a page that is looked at
 * afterwards. Without proof it waits two seconds for a second, different link: alone it is a person's then; in a
 * burst it waits ten more for proof, and is a machine's without. Speed alone decides nothing.
 */
export function judgeHits(
  hits: readonly WaitingMailHit[],
  proof: Proof,
  now: EpochMs,
): ReadonlyMap<number, Maker> {
  const proven = (hit: WaitingMailHit): boolean =>
    hit.visitor !== null && proof.knownVisitors.has(hit.visitor)
  const open = hits.filter(isClick).filter((hit) => hit.machine === null && !proven(hit))
  const clicks = open.map((hit) => ({ id: String(hit.id), link: hit.link, at: hit.receivedAt }))
  const bursts = burstClicks(clicks, proof.pagesAt)
  const lastOfBurst = Math.max(...clicks.filter(({ id }) => bursts.has(id)).map(({ at }) => at))

  const makerOf = (hit: WaitingMailHit): Maker => {
    if (hit.machine !== null) return 'machine'
    if (!isClick(hit) || proven(hit) || proof.pagesAt.some((at) => at >= hit.receivedAt)) return 'person'
    if (bursts.has(String(hit.id))) return now - lastOfBurst >= PROOF_MS ? 'machine' : 'unknown'
    return now - hit.receivedAt > BURST_MS ? 'person' : 'unknown'
  }
  return new Map(hits.map((hit) => [hit.id, makerOf(hit)]))
}
