import { type MessageEnd, retriedTransaction, settleMessages, suppress } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import type { NewEvent } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import { type Batcher, makeBatcher } from './batcher.ts'
import { openLeads, recordMany } from './in-leads.ts'

/** What a message has come to, and what its lead's history and address learn from it. */
export interface Settlement {
  readonly end: MessageEnd
  /** Whose history the events enter; nobody's for mail to colleagues. */
  readonly lead?: LeadId
  readonly events: readonly NewEvent[]
  /** The hash of an address that does not exist: nothing is sent there again. */
  readonly dead?: string
}

/** What became of a settlement: written, not ours to write any more, or to be tried again. */
export type Settled = 'written' | 'lost' | { readonly error: unknown }

/** Messages whose leads were merged while they were under way, with the leads that they are now. */
class Moved extends Error {
  readonly leads: ReadonlyMap<string, LeadId>
  constructor(leads: ReadonlyMap<string, LeadId>) {
    super('The lead of a message was merged')
    this.leads = leads
  }
}

async function settleOnce(runtime: Runtime, all: readonly Settlement[]): Promise<readonly Settled[]> {
  return await retriedTransaction(runtime.db, async (tx) => {
    const leads = all.flatMap(({ lead, events }) => (lead === undefined || events.length === 0 ? [] : [lead]))
    const now = runtime.clock.now()
    const ends = all.map((one) => one.end)
    const behind = () => settleMessages(tx, ends, now)
    const [sessions, owners] = await openLeads(runtime, tx, { leads, behind })
    const written = all.filter((one) => owners.has(one.end.id))
    const moved = written.flatMap(({ end, lead, events }): (readonly [string, LeadId])[] => {
      const owner = owners.get(end.id)
      return lead !== undefined && events.length > 0 && owner && owner !== lead ? [[end.id, owner]] : []
    })
    if (moved.length > 0) throw new Moved(new Map(moved))
    for (const { end, dead } of written) {
      if (dead === undefined) continue
      await suppress(tx, { channel: 'email', addressHash: dead, reason: 'bounced', messageId: end.id }, now)
    }
    const events = written.flatMap(({ lead, events: own }) =>
      lead === undefined ? [] : own.map((event) => ({ lead, event })),
    )
    await recordMany(sessions, events)
    return all.map((one) => (owners.has(one.end.id) ? 'written' : 'lost'))
  })
}

/** Writes settlements down in one transaction: the ledger, what the leads' histories learn, and whom that wakes. */
export async function settleTogether(
  runtime: Runtime,
  all: readonly Settlement[],
): Promise<readonly Settled[]> {
  try {
    const settled = await settleOnce(runtime, all)
    runtime.notifier.tell('outbox')
    return settled
  } catch (error) {
    if (!(error instanceof Moved)) throw error
    const here = all.map((one) => {
      const lead = error.leads.get(one.end.id)
      return lead === undefined ? one : { ...one, lead }
    })
    return await settleTogether(runtime, here)
  }
}

/** Settles what is to be settled at the same time together; what fails together is tried one by one. */
export const makeSettler = (runtime: Runtime): Batcher<Settlement, Settled> =>
  makeBatcher(async (all: readonly Settlement[]): Promise<readonly Settled[]> => {
    try {
      return await settleTogether(runtime, all)
    } catch (error) {
      if (all.length === 1) return [{ error }]
      const settled: Settled[] = []
      for (const one of all) {
        const [alone] = await settleTogether(runtime, [one]).catch((own: unknown) => [{ error: own }])
        if (alone) settled.push(alone)
      }
      return settled
    }
  })
