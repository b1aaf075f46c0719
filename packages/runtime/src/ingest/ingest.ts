import { claimEventKey, retriedTransaction, survivorOf } from '@shirube/db'
import { AppError, type LeadId } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { record } from './record.ts'
import { closeClock, type LeadSession, type NewEvent, openLead } from './session.ts'
import { wake } from './wake.ts'

/** Thrown inside a transaction to take it back when the sender's key has been seen before. */
class Duplicate extends Error {}

/**
 * Takes one event in, with its consequences, in one transaction (engine-protocol.md, ingest). `within` runs first
 * under the lead's lock, for changes that belong to the event. Answers false when the sender's key was seen before:
 * then nothing happens.
 */
export async function ingest(
  runtime: Runtime,
  lead: LeadId,
  event: NewEvent,
  options: {
    readonly key?: { readonly source: string; readonly id: string }
    readonly within?: (session: LeadSession) => Promise<void>
  } = {},
): Promise<boolean> {
  try {
    await inLead(runtime, lead, async (session) => {
      const { key } = options
      if (key && !(await claimEventKey(session.tx, key.source, key.id, session.now))) throw new Duplicate()
      await options.within?.(session)
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
    const session = await openLead(runtime, tx, lead, runtime.clock.now())
    const result = await work(session)
    await closeClock(session)
    await wake(session)
    return result
  })
  runtime.notifier.tell('outbox')
  return done
}
