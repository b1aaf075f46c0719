import { claimEventKey, retriedTransaction, survivorOf } from '@shirube/db'
import { AppError, type LeadId } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { record } from './record.ts'
import { closeClock, type LeadSession, type NewEvent, openLead } from './session.ts'
import { wake } from './wake.ts'

/** An event on its way in. */
export interface Arrival extends NewEvent {
  /** The sender's own key: the same one is taken in once. */
  readonly once?: { readonly source: string; readonly id: string }
  /** Changes that belong to the event, made before it under the lead's lock. */
  readonly within?: (session: LeadSession) => Promise<void>
}

/** Thrown inside a transaction to take it back when the sender's key has been seen before. */
class Duplicate extends Error {}

/**
 * Takes one event in, with its consequences, in one transaction (engine-protocol.md, ingest). Answers false when the sender's key was seen before:
 * then nothing happens.
 */
export async function ingest(
  runtime: Runtime,
  lead: LeadId,
  { once, within, ...event }: Arrival,
): Promise<boolean> {
  try {
    await inLead(runtime, lead, async (session) => {
      if (once && !(await claimEventKey(session.tx, once, session.now))) throw new Duplicate()
      await within?.(session)
      await record(session, event)
    })
    return true
  } catch (error) {
    if (error instanceof Duplicate) return false
    throw error
  }
}

/**
 * Does work on one locked lead, wakes the runs that wait for what happened, and tells the relay after the commit.
 * Whatever is addressed to a lead that was merged reaches its survivor.
 */
export async function inLead<T>(
  runtime: Runtime,
  lead: LeadId,
  work: (session: LeadSession) => Promise<T>,
): Promise<T> {
  try {
    return await inLivingLead(runtime, lead, work)
  } catch (error) {
    const gone = error instanceof AppError && error.code === 'not_found'
    const survivor = gone ? await survivorOf(runtime.db, lead) : undefined
    if (survivor === undefined) throw error
    return await inLead(runtime, survivor, work)
  }
}

async function inLivingLead<T>(
  runtime: Runtime,
  lead: LeadId,
  work: (session: LeadSession) => Promise<T>,
): Promise<T> {
  const done = await retriedTransaction(runtime.db, async (tx) => {
    const session = await openLead(runtime, tx, { lead, now: runtime.clock.now() })
    const result = await work(session)
    await closeClock(session)
    await wake(session)
    return result
  })
  runtime.notifier.tell('outbox')
  runtime.notifier.tell('leads', lead)
  return done
}
