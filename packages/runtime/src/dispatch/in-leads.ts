import type { EventKind, LeadEvent } from '@shirube/audience'
import {
  advanceClocks,
  appendOutbox,
  insertEvents,
  lockManyLeads,
  organisationRow,
  type Tx,
  waitsOfLeads,
} from '@shirube/db'
import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import { record } from '../ingest/record.ts'
import { rulesFor } from '../ingest/score.ts'
import { type LeadSession, type NewEvent, place } from '../ingest/session.ts'
import { wakes } from '../ingest/wake.ts'
import type { LiveConfig } from '../live/live-config.ts'
import type { Runtime } from '../runtime.ts'
import { tellColleagues } from '../score/tell-colleagues.ts'

/** Several locked leads in one transaction. */
export interface LeadSessions {
  readonly tx: Tx
  readonly live: LiveConfig
  readonly now: EpochMs
  readonly byLead: ReadonlyMap<LeadId, LeadSession>
}

/** An event, and whose it is. */
export interface EventOfLead {
  readonly lead: LeadId
  readonly event: NewEvent
}

/**
 * Locks leads in order of id and opens their sessions; those that do not exist are left out. What `behind` asks of
 * the database is asked under the locks, in the same breath.
 */
export async function openLeads<T>(
  runtime: Runtime,
  tx: Tx,
  about: { readonly leads: readonly LeadId[]; readonly behind: () => Promise<T> },
): Promise<readonly [LeadSessions, T]> {
  const now = runtime.clock.now()
  const leads = [...new Set(about.leads)]
  const [{ seqs, liveStamp }, rest] = await lockManyLeads(tx, leads, about.behind)
  const stamp = seqs.size > 0 ? liveStamp : ((await organisationRow(tx))?.liveStamp ?? 0)
  const live = await runtime.live.at(stamp, tx)
  const open = ([lead, seq]: readonly [LeadId, number]): readonly [LeadId, LeadSession] => [
    lead,
    { runtime, tx, lead, now, live, seq, fresh: [], scoreChanged: false },
  ]
  return [{ tx, live, now, byLead: new Map([...seqs].map(open)) }, rest]
}

/** True when an event of this kind sets nothing off but the runs that wait for it: it need only be written down. */
const isPlain = (live: LiveConfig, kind: EventKind): boolean =>
  rulesFor(live, kind).length === 0 &&
  !live.triggersByKind.has(kind) &&
  live.segments.every((segment) => segment.matches.every((match) => match.kind !== kind))

/** The runs that wait for what happened, each with the sequence that its lead has reached. */
async function runsToWake({ tx, byLead }: LeadSessions): Promise<ReadonlyMap<RunId, LeadSession>> {
  const touched = [...byLead.values()].filter((s) => s.fresh.length > 0 || s.scoreChanged)
  const topics = new Set<string>(touched.flatMap((s) => s.fresh.map((event) => event.kind)))
  if (touched.some((s) => s.scoreChanged)) topics.add('score')
  const waits = await waitsOfLeads(
    tx,
    touched.map((s) => s.lead),
    [...topics],
  )
  const woken = new Map<RunId, LeadSession>()
  for (const wait of waits) {
    const session = byLead.get(wait.leadId)
    if (!session) continue
    const due =
      wait.topic === 'score' ? session.scoreChanged : session.fresh.some((event) => wakes(wait, event))
    if (due) woken.set(wait.runId, session)
  }
  return woken
}

/**
 * Takes events of several leads in: those that set nothing off in one statement for all, the others one by one with
 * everything that follows from them. Ends what `openLeads` began: counters are written and runs woken.
 */
export async function recordMany(sessions: LeadSessions, events: readonly EventOfLead[]): Promise<void> {
  const plain: LeadEvent[] = []
  for (const { lead, event } of events) {
    const session = sessions.byLead.get(lead)
    if (!session) continue
    if (isPlain(sessions.live, event.kind)) plain.push(place(session, event))
    else await record(session, event)
  }
  const { tx, byLead } = sessions
  const reached = new Map([...byLead].map(([lead, { seq }]) => [lead, seq]))
  // Sent at once; the waits are read by a statement of their own, after the locks.
  const [, , woken] = await Promise.all([
    insertEvents(tx, plain),
    advanceClocks(tx, reached),
    runsToWake(sessions),
  ])
  const pokes = [...woken].map(([runId, { seq }]) => ({ runId, kind: 'poke', seq }) as const)
  await appendOutbox(tx, pokes, sessions.now)
  for (const session of byLead.values()) await tellColleagues(session)
}
