import type { LeadId, RunId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** Whose history goes where, and what is added to its sequence numbers. */
export interface HistoryMove {
  readonly from: LeadId
  readonly to: LeadId
  readonly offset: number
}

/**
 * Puts a lead's whole history behind another's, in its order, with everything that names a place in it. Each event
 * keeps whose it was, so that an undo finds it and the other's runs do not take it for news.
 */
export async function moveHistory(tx: Tx, { from, to, offset }: HistoryMove): Promise<void> {
  await tx`
    update events set lead_id = ${to}, seq = seq + ${offset}, moved_from = coalesce(moved_from, lead_id),
      cause_id = case when cause_kind = 'event' then (cause_id::bigint + ${offset})::text else cause_id end
    where lead_id = ${from}`
}

/** Notes in the stays of runs where in the history their reasons stand now. */
export async function shiftReasons(tx: Tx, runs: readonly RunId[], offset: number): Promise<void> {
  await tx`
    update visits set why = jsonb_set(why, '{seq}', to_jsonb((why ->> 'seq')::bigint + ${offset}))
    where run_id = any(${[...runs]}::uuid[]) and why ? 'seq'`
}

/** What of a survivor's history belongs to the lead that leaves it again. */
export interface HistorySplit {
  readonly from: LeadId
  readonly to: LeadId
  /** The part of the history that came over with the merge: sequences above `after`, up to `upTo`. */
  readonly after: number
  readonly upTo: number
  readonly runs: readonly RunId[]
  readonly visitors: readonly string[]
  readonly messages: readonly string[]
}

/**
 * Gives back what came over with a merge, and what has happened since then to the runs, messages and browsers that
 * came over, with the consequences. Sequences stay as they are. Answers how many events went.
 */
export async function moveHistoryBack(tx: Tx, split: HistorySplit): Promise<readonly number[]> {
  const { from, to, after, upTo } = split
  const runs = [...split.runs]
  const rows = await tx<{ seq: number }[]>`
    with recursive keys as (
      select key from messages where id = any(${[...split.messages]}::uuid[]) or run_id = any(${runs}::uuid[])
      union all select key from tasks where run_id = any(${runs}::uuid[])
      union all select key from handoffs where run_id = any(${runs}::uuid[])
    ), sent as (
      select id::text from submissions where lead_id = ${from} and visitor_id = any(${[...split.visitors]})
    ), later as (
      select seq, kind, payload, by_run, cause_kind, cause_id from events
      where lead_id = ${from} and seq > ${upTo} and cause_kind is distinct from 'merge'
    ), own(seq) as (
      select seq from later where by_run = any(${runs}::uuid[]) or payload ->> 'run' = any(${runs}::text[])
        or payload ->> 'visitor' = any(${[...split.visitors]}) or payload ->> 'submission' in (select id from sent)
        or coalesce(payload ->> 'message', payload ->> 'task', payload ->> 'handoff') in (select key from keys)
      union
      select l.seq from later l join own o on l.cause_kind = 'event' and l.cause_id = o.seq::text
    )
    update events e set lead_id = ${to}, moved_from = nullif(moved_from, ${to}::uuid)
    where e.lead_id = ${from} and ((e.seq > ${after} and e.seq <= ${upTo}) or e.seq in (select seq from own))
    returning e.seq`
  return rows.map((row) => row.seq)
}
