import type { LeadEvent } from '@shirube/audience'
import type { LeadId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'
import type { StoredWait } from '../run/runs.ts'

/** Several leads locked in order of id, and what was read under the locks. */
export interface LockedClocks {
  readonly seqs: ReadonlyMap<LeadId, number>
  /** Which state of the live configuration this transaction must see. */
  readonly liveStamp: number
}

/**
 * Locks several leads at once; one that does not exist is missing from the answer. What `behind` sends goes out
 * together with the locking, and is begun, and sees what there is, only when the locks are held. From then on plans
 * are made once for each connection (decision 0122).
 */
export async function lockManyLeads<T>(
  tx: Tx,
  leads: readonly LeadId[],
  behind: () => Promise<T>,
): Promise<readonly [LockedClocks, T]> {
  // Sent here and now: a connection does its statements in the order in which they were sent.
  const locking = tx<{ lead_id: LeadId; ev_seq: number; live_stamp: number }[]>`
    select lead_id, ev_seq, (select live_stamp from organisation) as live_stamp,
      (select set_config('plan_cache_mode', 'force_generic_plan', true)) from lead_clock
    where lead_id = any(${[...leads]}::uuid[]) order by lead_id for update`.execute()
  const [rows, rest] = await Promise.all([locking, behind()])
  const seqs = new Map(rows.map((row) => [row.lead_id, row.ev_seq]))
  return [{ seqs, liveStamp: rows[0]?.live_stamp ?? 0 }, rest]
}

/** Sets the counters of several leads to what the transaction has reached; never back. */
export async function advanceClocks(tx: Tx, reached: ReadonlyMap<LeadId, number>): Promise<void> {
  if (reached.size === 0) return
  await tx`
    update lead_clock c set ev_seq = r.seq
    from unnest(${[...reached.keys()]}::uuid[], ${[...reached.values()]}::bigint[]) as r(lead, seq)
    where c.lead_id = r.lead and c.ev_seq < r.seq`
}

/** Appends events to the histories of many leads in one statement, under their locks. */
export async function insertManyEvents(tx: Tx, events: readonly LeadEvent[]): Promise<void> {
  if (events.length === 0) return
  const column = <T>(read: (event: LeadEvent) => T): T[] => events.map(read)
  await tx`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at, machine, joined, cause_kind, cause_id, by_run, depth)
    select lead, seq, kind, payload::jsonb, timestamptz 'epoch' + occurred * interval '1 millisecond',
      timestamptz 'epoch' + received * interval '1 millisecond', false, false, cause_kind, cause_id, null, depth
    from unnest(${column((one) => one.leadId)}::uuid[], ${column((one) => one.seq)}::bigint[],
      ${column((one) => one.kind)}::text[], ${column((one) => JSON.stringify(one.payload))}::text[],
      ${column((one) => one.occurredAt)}::bigint[], ${column((one) => one.receivedAt)}::bigint[],
      ${column((one) => one.cause?.kind ?? null)}::text[], ${column((one) => one.cause?.id ?? null)}::text[],
      ${column((one) => one.depth ?? 0)}::int[])
      as e(lead, seq, kind, payload, occurred, received, cause_kind, cause_id, depth)`
}

/** What the runs of several leads wait for, of any of these topics. A statement of its own, after the locks. */
export async function waitsOfLeads(
  tx: Tx,
  leads: readonly LeadId[],
  topics: readonly string[],
): Promise<readonly (StoredWait & { readonly leadId: LeadId })[]> {
  if (leads.length === 0 || topics.length === 0) return []
  return await tx<(StoredWait & { readonly leadId: LeadId })[]>`
    select lead_id as "leadId", run_id as "runId", topic, match, about from run_waits
    where lead_id = any(${[...leads]}::uuid[]) and topic = any(${[...topics]})`
}
