import type { LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** The lead's lock, held until the transaction ends, and what was read under it. */
export interface LockedClock {
  readonly seq: number
  /** Which state of the live configuration this transaction must see. */
  readonly liveStamp: number
}

/**
 * Locks the lead: the first lock of every transaction that touches it. Undefined when there is no such lead. What the
 * transaction asks from here on is about one lead, and is planned once for each connection (decision 0122): to plan
 * a look into each month's events takes longer than the look.
 */
export async function lockLead(tx: Tx, lead: LeadId): Promise<LockedClock | undefined> {
  const [row] = await tx<{ ev_seq: number; live_stamp: number }[]>`
    select ev_seq, (select live_stamp from organisation) as live_stamp,
      set_config('plan_cache_mode', 'force_generic_plan', true)
    from lead_clock where lead_id = ${lead} for update`
  return row && { seq: row.ev_seq, liveStamp: row.live_stamp }
}

/** Locks several leads in order of id, as every path that needs more than one does. */
export async function lockLeads(tx: Tx, leads: readonly LeadId[]): Promise<ReadonlyMap<LeadId, number>> {
  const rows = await tx<{ lead_id: LeadId; ev_seq: number }[]>`
    select lead_id, ev_seq from lead_clock where lead_id = any(${[...leads]}::uuid[]) order by lead_id for update`
  return new Map(rows.map((row) => [row.lead_id, row.ev_seq]))
}

/** Sets the counter to the sequence that the transaction has reached. Only under the lock; never back. */
export async function advanceClock(tx: Tx, lead: LeadId, seq: number): Promise<void> {
  await tx`update lead_clock set ev_seq = ${seq} where lead_id = ${lead} and ev_seq < ${seq}`
}
