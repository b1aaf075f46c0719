import type { EventKind, FactEvent } from '@shirube/audience'
import { mergeNeeds, NO_NEEDS } from '@shirube/audience'
import { eventsAfter, type RunRow, recentMarketing } from '@shirube/db'
import type { Program, RunFacts, RunNeeds, RunState, SendingRules } from '@shirube/engine'
import { factsNow, type LeadSession } from '../ingest/session.ts'
import { sendingOf } from '../live/work-rules.ts'

const WEEK = 7 * 86_400_000

/** Kinds that concern a run wherever it stands. */
const CONTROLS: readonly EventKind[] = [
  'control.paused',
  'control.resumed',
  'control.moved',
  'control.skipped',
  'control.retried',
  'control.removed',
  'control.migrated',
  'effect.completed',
]

/** What must be known to go on from where the run stands. */
export function needsOfState(program: Program, state: RunState): RunNeeds {
  const { phase } = state
  const line = phase.kind === 'ended' ? undefined : program.code[phase.pc]
  const needs = line?.needs ?? { facts: NO_NEEDS, sending: false, history: [], hears: [] }
  return { ...needs, facts: mergeNeeds(needs.facts, program.watchNeeds) }
}

/** A run as it stands in the middle of an advance. */
export type RunNow = Pick<RunRow, 'state' | 'movedThrough'>

/** The lead's events that the run has not taken in yet, of the kinds that can concern it. */
export async function newEvents(
  session: LeadSession,
  program: Program,
  { state, movedThrough }: RunNow,
): Promise<readonly FactEvent[]> {
  const watched = program.watches.flatMap((watch) => (watch.on.kind === 'event' ? [watch.on.match.kind] : []))
  const kinds = new Set<EventKind>([...CONTROLS, ...watched, ...needsOfState(program, state).hears])
  const after = Math.min(state.position, state.watched)
  if (after >= session.seq) return []
  return await eventsAfter(session.tx, session.lead, { after, kinds: [...kinds], movedThrough })
}

/** The caps count what went out within a week; it is read only where something may be sent from here. */
async function sendingRules({ tx, lead, live, now }: LeadSession, needed: boolean): Promise<SendingRules> {
  return sendingOf(live, needed ? await recentMarketing(tx, lead, now - WEEK) : [])
}

/** Loads just the facts that the compiler said are looked at from here to the next effect. */
export async function loadRunFacts(
  session: LeadSession,
  program: Program,
  { state, movedThrough }: RunNow,
): Promise<RunFacts> {
  const needs = needsOfState(program, state)
  const [facts, sending, history] = await Promise.all([
    factsNow(session, needs.facts),
    sendingRules(session, needs.sending),
    eventsAfter(session.tx, session.lead, { after: state.entrySeq, kinds: needs.history, movedThrough }),
  ])
  return { ...facts, sending, history }
}
