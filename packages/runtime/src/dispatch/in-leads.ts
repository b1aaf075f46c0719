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
import type { LeadId, RunId } from '@shirube/kernel'
import { record } from '../ingest/record.ts'
import { rulesFor } from '../ingest/score.ts'
import { type LeadSession, type NewEvent, place } from '../ingest/session.ts'
import { wakes } from '../ingest/wake.ts'
import type { LiveConfig } from '../live/live-config.ts'
import type { Runtime } from '../runtime.ts'

/** Several locked leads in one transaction. */
export interface LeadSessions {
  readonly tx: Tx
  readonly live: LiveConfig
  readonly byLead: ReadonlyMap<LeadId, LeadSession>
}

/** An event, and whose it is. */
export interface EventOfLead {
  readonly lead: LeadId
  readonly event: NewEvent
}

/** Locks leads in order of id and opens their sessions; those that do not exist are left out. */
export async function openLeads(runtime: Runtime, tx: Tx, leads: readonly LeadId[]): Promise<LeadSessions> {
  const now = runtime.clock.now()
  const locked = leads.length === 0 ? undefined : await lockManyLeads(tx, leads)
  const stamp = locked?.seqs.size ? locked.liveStamp : ((await organisationRow(tx))?.liveStamp ?? 0)
  const live = await runtime.live.at(stamp, tx)
  const open = ([lead, seq]: readonly [LeadId, number]): readonly [LeadId, LeadSession] => [
    lead,
    { runtime, tx, lead, now, live, seq, fresh: [], scoreChanged: false },
  ]
  return { tx, live, byLead: new Map([...(locked?.seqs ?? [])].map(open)) }
}

/** True when an event of this kind sets nothing off but the runs that wait for it: it need only be written down. */
const isPlain = (live: LiveConfig, kind: EventKind): boolean =>
  rulesFor(live, kind).length === 0 &&
  !live.triggersByKind.has(kind) &&
  live.segments.every((segment) => !segment.kinds.has(kind))

async function wakeRuns({ tx, byLead }: LeadSessions): Promise<void> {
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
  const pokes = [...woken].map(([runId, { seq }]) => ({ runId, kind: 'poke', seq }) as const)
  const [first] = touched
  if (first) await appendOutbox(tx, pokes, first.now)
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
  await insertEvents(sessions.tx, plain)
  await advanceClocks(sessions.tx, new Map([...sessions.byLead].map(([lead, { seq }]) => [lead, seq])))
  await wakeRuns(sessions)
}
