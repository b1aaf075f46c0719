import { type ClaimedMessage, claimMessages, dueLanes, recipients, sendFacts } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { deliverMessage, type Job, obey } from './deliver-message.ts'
import { type Dispatch, steadyNow } from './dispatch.ts'
import { judge } from './judge.ts'
import type { WritingDesk } from './render-message.ts'

/** Where the last round ended among the receiving domains, and what this turn through them has found. */
export interface Turn {
  after: string
  found: number
}

/**
 * Claims what fits, domain by domain in turn; the next round goes on behind the last domain, so that each has its
 * turn however much is due for the others.
 */
async function claim(dispatch: Dispatch, turn: Turn, limit: number): Promise<readonly ClaimedMessage[]> {
  const { runtime, owner, lanes, times } = dispatch
  const now = runtime.clock.now()
  const at = steadyNow()
  if (turn.after === '') turn.found = 0
  dispatch.moment('claiming')
  const due = await dueLanes(runtime.db, { after: turn.after, limit, now })
  const open = due.flatMap((domain) => {
    const room = lanes.room(domain, at)
    return room > 0 ? [{ domain, room }] : []
  })
  const { leaseMs } = times
  const claimed = await claimMessages(runtime.db, { owner, lanes: open, limit, leaseMs, now })
  turn.found += claimed.length
  turn.after = due.length < limit ? '' : (due.at(-1) ?? '')
  return claimed
}

/** Reads what decides about the claimed messages, and sorts out those that may go now. */
async function sortOut(
  dispatch: Dispatch,
  desk: WritingDesk,
  claimed: readonly ClaimedMessage[],
): Promise<readonly Job[]> {
  const { runtime } = dispatch
  const now = runtime.clock.now()
  const hashes = new Map(claimed.map(({ id, address }) => [id, runtime.keyring.hash('address', address)]))
  const asked = claimed.map(({ id }) => ({ id, addressHash: hashes.get(id) ?? '' }))
  const leads = new Set(claimed.flatMap(({ leadId }): LeadId[] => (leadId === null ? [] : [leadId])))
  const [facts, people] = await Promise.all([
    sendFacts(runtime.db, asked, now),
    recipients(runtime.db, [...leads]),
  ])
  const factsOf = new Map(facts.map((one) => [one.id, one]))
  const jobs: Job[] = []
  for (const message of claimed) {
    const known = factsOf.get(message.id)
    const verdict = known ? judge(known, desk.live, now) : ({ kind: 'lost' } as const)
    if (verdict.kind !== 'send') await obey(dispatch, message, verdict)
    else {
      const recipient = message.leadId === null ? undefined : people.get(message.leadId)
      jobs.push({ message, addressHash: hashes.get(message.id) ?? '', recipient, desk })
    }
  }
  return jobs
}

/** Puts a message down again: its lease is no longer renewed, its domain has room for another. */
function putDown(dispatch: Dispatch, message: ClaimedMessage): void {
  dispatch.held.delete(message.id)
  dispatch.lanes.end(message.domain)
}

/** Sets what was claimed on its way; what is not to go, or cannot be looked at, is put down. */
async function setOff(
  dispatch: Dispatch,
  claimed: readonly ClaimedMessage[],
  about: { readonly desk: WritingDesk; readonly ended: () => void },
): Promise<void> {
  const waiting = new Set(claimed)
  try {
    for (const job of await sortOut(dispatch, about.desk, claimed)) {
      waiting.delete(job.message)
      void deliverMessage(dispatch, job).finally(() => {
        putDown(dispatch, job.message)
        about.ended()
      })
    }
  } finally {
    for (const message of waiting) putDown(dispatch, message)
  }
}

/**
 * One round: claims as much as there is room for, and sets it on its way without waiting for it. True when another
 * round may find more.
 */
export async function claimRound(
  dispatch: Dispatch,
  turn: Turn,
  about: { readonly desk: () => Promise<WritingDesk>; readonly window: number; readonly ended: () => void },
): Promise<boolean> {
  const { circuit, rate } = dispatch.provider
  const at = steadyNow()
  const free = about.window - dispatch.held.size
  const limit = Math.min(free, rate.room(at))
  // Small bites would cost a claim for every message.
  if (dispatch.stopping || circuit.openUntil(at) !== undefined || limit < 1 || free < about.window / 4)
    return false
  const desk = await about.desk()
  const claimed = await claim(dispatch, turn, limit)
  rate.take(claimed.length)
  for (const { id, fence, domain } of claimed) {
    dispatch.held.set(id, { id, fence })
    dispatch.lanes.begin(domain)
    dispatch.moment('claimed', id)
  }
  if (claimed.length > 0) await setOff(dispatch, claimed, { desk, ended: about.ended })
  return turn.after === '' ? turn.found > 0 : true
}
