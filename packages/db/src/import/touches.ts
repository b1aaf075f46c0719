import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** An event by whom, what and when. */
export interface EventAt {
  readonly lead: LeadId
  readonly kind: string
  readonly at: EpochMs
}

/** What stands in histories at just these instants and counts, with what it carries; in one statement. */
export async function eventsAt(
  db: Queryable,
  asked: readonly EventAt[],
): Promise<readonly (EventAt & { readonly payload: Readonly<Record<string, unknown>> })[]> {
  if (asked.length === 0) return []
  return await db<(EventAt & { payload: Record<string, unknown> })[]>`
    select e.lead_id as lead, e.kind, e.occurred_at as at, e.payload
    from unnest(${asked.map((one) => one.lead)}::uuid[], ${asked.map((one) => one.kind)}::text[],
      ${asked.map((one) => one.at)}::bigint[]) as a(lead, kind, at)
    join events e on e.lead_id = a.lead and e.kind = a.kind
      and e.occurred_at = timestamptz 'epoch' + a.at * interval '1 millisecond' and not e.machine`
}

/** Why an event of an import that was undone does not count. */
const UNDONE = 'undone'

const isTouch = (db: Queryable, kinds: readonly string[]) =>
  db`(e.kind = any(${[...kinds]}) or e.kind like 'custom.%')`

/** Lets what an import told of a lead no longer count; answers which events that were. Under the lead's lock. */
export async function withdrawTouches(
  tx: Tx,
  about: { readonly import: string; readonly lead: LeadId; readonly kinds: readonly string[] },
): Promise<readonly number[]> {
  const rows = await tx<{ seq: number }[]>`
    update events e set machine = true, machine_reason = ${UNDONE}
    where e.lead_id = ${about.lead} and e.cause_kind = 'import' and e.cause_id = ${about.import}
      and ${isTouch(tx, about.kinds)} and not e.machine returning e.seq`
  return rows.map(({ seq }) => seq)
}

/** The points that events of a lead gave, as far as they have not gone already. */
export async function pointsToWithdraw(
  tx: Tx,
  lead: LeadId,
  seqs: readonly number[],
): Promise<
  readonly {
    readonly ruleId: string
    readonly ruleSet: number
    readonly axis: string
    readonly eventSeq: number
    readonly points: number
  }[]
> {
  return await tx`
    select rule_id as "ruleId", max(rule_set) as "ruleSet", axis, event_seq as "eventSeq", sum(points)::int as points
    from score_entries where lead_id = ${lead} and event_seq = any(${[...seqs]}::bigint[]) and rule_id is not null
    group by rule_id, axis, event_seq having sum(points) <> 0`
}

/** Takes the account of points away that events of a lead gave and that were taken back: nothing is left to grow old. */
export async function dropPointsOfEvents(tx: Tx, lead: LeadId, seqs: readonly number[]): Promise<void> {
  await tx`
    delete from score_entries where lead_id = ${lead} and event_seq = any(${[...seqs]}::bigint[]) and rule_id is not null`
}
