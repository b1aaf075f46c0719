import { EVERYBODY, type FactEvent, type Facts, matches, matchesEvent } from '@shirube/audience'
import { appendCounts, appendOutbox, insertRun, pastEntries, writeVisits } from '@shirube/db'
import { beginRun } from '@shirube/engine'
import { asId, type RunId } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'
import type { LiveTrigger } from '../live/live-config.ts'
import type { LeadSession } from './session.ts'

const DAY = 86_400_000

/** A way into a live scenario, by whatever it is opened. */
export type WayIn = Omit<LiveTrigger, 'start'>

/** True while the scenario lets leads in: between its dates, both inclusive, in the organisation's zone. */
export function withinSchedule(
  trigger: Pick<LiveTrigger, 'schedule'>,
  session: Pick<LeadSession, 'now' | 'live'>,
): boolean {
  const { date } = localTime(session.now, session.live.organisation.timeZone)
  const { from, until } = trigger.schedule
  return (from === undefined || date >= from) && (until === undefined || date <= until)
}

/** Which entry this would be for the lead, or undefined when it may not come in (again). */
async function nextEntry(session: LeadSession, trigger: WayIn): Promise<number | undefined> {
  const past = await pastEntries(session.tx, trigger.scenarioId, session.lead)
  if (past.underWay) return undefined
  if (past.count === 0) return 1
  switch (trigger.reentry.kind) {
    case 'never':
      return undefined
    case 'always':
      return past.count + 1
    case 'after':
      return past.lastAt !== undefined && past.lastAt + trigger.reentry.days * DAY <= session.now
        ? past.count + 1
        : undefined
  }
}

/**
 * Lets the lead into a scenario: a run whose anchor is the lead's sequence now, and an outbox row that starts
 * its workflow. Undefined when the lead may not come in (again).
 */
export async function enter(
  session: LeadSession,
  trigger: WayIn,
  by: { readonly event?: FactEvent; readonly depth: number },
): Promise<RunId | undefined> {
  const pc = trigger.to.kind === 'leave' ? trigger.to.to : trigger.to.pc
  if (pc === undefined || !withinSchedule(trigger, session)) return undefined
  const entry = await nextEntry(session, trigger)
  if (entry === undefined) return undefined
  const { tx, lead, now } = session
  const id = asId<RunId>(session.runtime.newId())
  const { scenarioId, versionId, node } = trigger
  await insertRun(tx, {
    id,
    scenarioId,
    versionId,
    leadId: lead,
    entry,
    trigger: node,
    workflowId: `${scenarioId}:${lead}:${entry}`,
    state: beginRun({ pc, now, seq: session.seq, depth: by.depth }),
    enteredAt: now,
  })
  const why = by.event
    ? ({ kind: 'event', event: by.event.kind, seq: by.event.seq, at: by.event.receivedAt } as const)
    : ({ kind: 'passed' } as const)
  // The trigger's own stay has ordinal 0 and no length: it is where the path begins.
  await writeVisits(tx, { id, leadId: lead, versionId }, [
    { ordinal: 0, node, entered: now, left: { at: now, port: 'next', why } },
  ])
  const first = entry === 1 ? 1 : 0
  await appendCounts(tx, versionId, [
    { node, port: '', reached: first, waiting: 0, passed: first, failed: 0, visits: 1 },
    { node, port: 'next', reached: 0, waiting: 0, passed: first, failed: 0, visits: 1 },
  ])
  await appendOutbox(tx, [{ runId: id, kind: 'start', seq: session.seq }], now)
  return id
}

/** The triggers that an event opens for this lead. Events of the unknown visitor open none. */
export function openedBy(session: LeadSession, event: FactEvent, facts: Facts): readonly LiveTrigger[] {
  if (event.joined) return []
  const candidates = session.live.triggersByKind.get(event.kind) ?? []
  return candidates.filter(
    ({ start }) => matchesEvent(start.match, event) && matches(start.when ?? EVERYBODY, facts, session.now),
  )
}
