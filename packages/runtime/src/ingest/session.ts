import type { Cause, EventKind, FactEvent, FactNeeds, Facts, LeadEvent, PayloadOf } from '@shirube/audience'
import { advanceClock, insertEvent, loadFacts, lockLead, type Tx } from '@shirube/db'
import { AppError, type EpochMs, type LeadId, type RunId } from '@shirube/kernel'
import type { LiveConfig } from '../live/live-config.ts'
import type { Runtime } from '../runtime.ts'

/** An event that is about to enter a lead's history. */
export interface NewEvent<K extends EventKind = EventKind> {
  readonly kind: K
  readonly payload: PayloadOf<K>
  readonly occurredAt?: EpochMs
  readonly receivedAt?: EpochMs
  readonly machine?: boolean
  readonly machineReason?: string
  readonly joined?: boolean
  readonly cause?: Cause
  readonly byRun?: RunId
  readonly depth?: number
}

/** A lead locked in one transaction, with everything that has happened to it in there so far. */
export interface LeadSession {
  readonly runtime: Runtime
  readonly tx: Tx
  readonly lead: LeadId
  readonly now: EpochMs
  readonly live: LiveConfig
  /** The lead's sequence as reached in this transaction. */
  seq: number
  /** Events recorded here: what runs may have to be woken for. */
  readonly fresh: FactEvent[]
  scoreChanged: boolean
}

/** Locks the lead and opens its session. Throws `not_found` when there is no such lead. */
export async function openLead(
  runtime: Runtime,
  tx: Tx,
  { lead, now }: { readonly lead: LeadId; readonly now: EpochMs },
): Promise<LeadSession> {
  const locked = await lockLead(tx, lead)
  if (!locked) throw new AppError('not_found', `There is no lead ${lead}`)
  const live = await runtime.live.at(locked.liveStamp, tx)
  return { runtime, tx, lead, now, live, seq: locked.seq, fresh: [], scoreChanged: false }
}

/** Gives the event its place in the lead's history; it is still to be inserted. */
export function place(session: LeadSession, event: NewEvent): LeadEvent {
  session.seq += 1
  const receivedAt = event.receivedAt ?? session.now
  const full = {
    leadId: session.lead,
    seq: session.seq,
    kind: event.kind,
    payload: event.payload,
    // A sender's clock that runs ahead must not put an event into the future.
    occurredAt: Math.min(event.occurredAt ?? receivedAt, receivedAt),
    receivedAt,
    machine: event.machine ?? false,
    ...(event.machineReason !== undefined && { machineReason: event.machineReason }),
    joined: event.joined ?? false,
    depth: event.depth ?? 0,
    ...(event.cause && { cause: event.cause }),
    ...(event.byRun && { byRun: event.byRun }),
  }
  session.fresh.push(full)
  return full
}

/** Appends the event to the lead's history. */
export async function append(session: LeadSession, event: NewEvent): Promise<FactEvent> {
  const full = place(session, event)
  await insertEvent(session.tx, full)
  return full
}

/**
 * The facts of the session's lead as they stand now.
 * @param from where the days of `needs` count back from: now, or an earlier event that is looked at with its own past
 */
export const factsNow = (session: LeadSession, needs: FactNeeds, from = session.now): Promise<Facts> =>
  loadFacts(session.tx, session.lead, { needs, from, organisation: session.live.organisation })

/** Writes the sequence reached; the last thing done under the lock. */
export const closeClock = (session: LeadSession): Promise<void> =>
  advanceClock(session.tx, session.lead, session.seq)
