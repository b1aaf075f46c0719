import { type EventMatch, type FactEvent, matchesEvent } from '@shirube/audience'
import { appendOutbox, type StoredWait, waitsOn } from '@shirube/db'
import type { RunId } from '@shirube/kernel'
import { tellColleagues } from '../score/tell-colleagues.ts'
import type { LeadSession } from './session.ts'

const isAbout = (event: FactEvent, key: string): boolean =>
  event.payload['message'] === key || event.payload['task'] === key || event.payload['handoff'] === key

/** Events that are addressed to one run whatever it waits for. */
const addressed = (event: FactEvent): string | undefined =>
  event.kind.startsWith('control.') && typeof event.payload['run'] === 'string'
    ? event.payload['run']
    : undefined

/** True when an event is what a run waits for. */
export function wakes(wait: StoredWait, event: FactEvent): boolean {
  if (event.kind !== wait.topic || event.byRun === wait.runId) return false
  if (wait.about !== null && !isAbout(event, wait.about)) return false
  const match = wait.match === null ? { kind: event.kind } : (wait.match as EventMatch)
  return matchesEvent(match, event)
}

/** The runs that what has happened in this session must wake. */
export async function runsToWake(session: LeadSession): Promise<readonly RunId[]> {
  const topics = new Set<string>(session.fresh.map((event) => event.kind))
  if (session.scoreChanged) topics.add('score')
  // A statement of its own, after the lock: only so does it see the waits of a run that armed them meanwhile.
  const waits = await waitsOn(session.tx, session.lead, [...topics])
  const woken = new Set<RunId>()
  for (const wait of waits) {
    if (wait.topic === 'score' || session.fresh.some((event) => wakes(wait, event))) woken.add(wait.runId)
  }
  for (const event of session.fresh) {
    const run = addressed(event)
    if (run !== undefined) woken.add(run as RunId)
  }
  return [...woken]
}

/** Puts pokes into the outbox for the runs that wait for what happened; `except` is the run that did it itself. Colleagues are told where something hangs on them. */
export async function wake(session: LeadSession, except?: RunId): Promise<void> {
  if (session.fresh.length === 0 && !session.scoreChanged) return
  const runs = (await runsToWake(session)).filter((run) => run !== except)
  const items = runs.map((runId) => ({ runId, kind: 'poke', seq: session.seq }) as const)
  await appendOutbox(session.tx, items, session.now)
  await tellColleagues(session)
}
