import { AppError, type LeadId } from '@shirube/kernel'
import { inLead } from '../ingest/ingest.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'

/** Thrown under the lock when what the work is about belongs to another lead by now (a merge). */
export class LeadMoved extends Error {}

const ATTEMPTS = 8

/**
 * Does work under the lock of the lead that something belongs to. The lead is found without a lock and locked first;
 * when a merge moved the thing in between, it is looked for again. Throws `not_found` when there is no such thing.
 */
export async function inLeadOf<T>(
  runtime: Runtime,
  find: () => Promise<LeadId | undefined>,
  work: (session: LeadSession) => Promise<T>,
): Promise<T> {
  for (let n = 1; ; n++) {
    const lead = await find()
    if (lead === undefined) throw new AppError('not_found', 'There is no such thing')
    try {
      return await inLead(runtime, lead, work)
    } catch (error) {
      if (!(error instanceof LeadMoved) || n >= ATTEMPTS) throw error
    }
  }
}
