import { type AcceptedMessage, acceptQueued, runList, transaction } from '@shirube/db'
import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import { advance, inLead, type Runtime, record, takeOutcome } from '@shirube/runtime'

/** How far a run has been taken. */
interface Standing {
  readonly seen: number
  readonly wakeAt?: EpochMs
}

/** The runs of one lead, taken along through the past as Temporal would have done. */
export interface RunsOfLead {
  /** Takes every run as far as it goes at this moment; answers the mails that went out. */
  goOn(runtime: Runtime): Promise<readonly AcceptedMessage[]>
  /** When the first of them goes on by itself. */
  wakesAt(): EpochMs | undefined
}

async function goOnOnce(runtime: Runtime, run: RunId, seen: number): Promise<Standing | undefined> {
  let now = seen
  for (;;) {
    const result = await advance(runtime, { runId: run, seen: now, now: runtime.clock.now() })
    now = result.seq
    if (result.done) return undefined
    if (!result.calls)
      return { seen: now, ...(result.waitUntil !== undefined && { wakeAt: result.waitUntil }) }
    for (const { key } of result.calls) await takeOutcome(runtime, { runId: run, key }, { outcome: 'ok' })
  }
}

/** What the run has queued is taken as sent, and the lead's history says so. */
async function sendQueued(runtime: Runtime, run: RunId): Promise<readonly AcceptedMessage[]> {
  const sent = await transaction(runtime.db, (tx) => acceptQueued(tx, run, runtime.clock.now()))
  for (const { leadId, key, mailId, purpose } of sent) {
    if (leadId === null || purpose === 'staff') continue
    const payload = { message: key, ...(mailId !== null && { mail: mailId }) }
    await inLead(runtime, leadId, (session) => record(session, { kind: 'mail.accepted', payload }))
  }
  return sent
}

/** Begins to take the runs of a lead along. */
export function runsOf(lead: LeadId): RunsOfLead {
  const standings = new Map<RunId, Standing>()
  const over = new Set<RunId>()
  return {
    async goOn(runtime) {
      const sent: AcceptedMessage[] = []
      for (const run of await runList(runtime.db, { lead, limit: 20 })) {
        if (over.has(run.id)) continue
        for (;;) {
          const standing = await goOnOnce(runtime, run.id, standings.get(run.id)?.seen ?? 0)
          if (standing) standings.set(run.id, standing)
          else over.add(run.id)
          const out = await sendQueued(runtime, run.id)
          sent.push(...out)
          if (!standing || out.every(({ purpose }) => purpose === 'staff')) break
        }
        if (over.has(run.id)) standings.delete(run.id)
      }
      return sent
    },
    wakesAt: () => {
      const times = [...standings.values()].flatMap(({ wakeAt }) => wakeAt ?? [])
      return times.length === 0 ? undefined : Math.min(...times)
    },
  }
}
