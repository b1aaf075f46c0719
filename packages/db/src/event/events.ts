import type { Cause, EventKind, FactEvent, LeadEvent } from '@shirube/audience'
import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import { digestOfKey, type SenderKey } from '../hit/digest-of-key.ts'

interface EventRow {
  readonly seq: number
  readonly kind: EventKind
  readonly payload: Readonly<Record<string, unknown>>
  readonly occurred_at: EpochMs
  readonly received_at: EpochMs
  readonly machine: boolean
  readonly joined: boolean
  readonly by_run: RunId | null
  readonly depth: number
}

/** An event row as conditions and waits see it. */
const toFactEvent = (row: EventRow): FactEvent => ({
  seq: row.seq,
  kind: row.kind,
  payload: row.payload,
  occurredAt: row.occurred_at,
  receivedAt: row.received_at,
  machine: row.machine,
  joined: row.joined,
  depth: row.depth,
  ...(row.by_run !== null && { byRun: row.by_run }),
})

/** Appends events to the histories of their leads, under the locks of these leads. */
export async function insertEvents(tx: Tx, events: readonly LeadEvent[]): Promise<void> {
  if (events.length === 0) return
  const rows = events.map((event) => ({
    lead_id: event.leadId,
    seq: event.seq,
    kind: event.kind,
    payload: tx.json(event.payload as never),
    occurred_at: event.occurredAt,
    received_at: event.receivedAt,
    machine: event.machine,
    machine_reason: event.machineReason ?? null,
    joined: event.joined,
    cause_kind: event.cause?.kind ?? null,
    cause_id: event.cause?.id ?? null,
    by_run: event.byRun ?? null,
    depth: event.depth,
  }))
  await tx`insert into events ${tx(rows)}`
}

/** Appends one event to a lead's history, under the lead's lock. */
export const insertEvent = (tx: Tx, event: LeadEvent): Promise<void> => insertEvents(tx, [event])

/** Which of a lead's events are asked for. */
export interface WantedEvents {
  readonly after: number
  readonly kinds: readonly EventKind[]
  /** Received then or later; what was received late may have occurred long before. */
  readonly since?: EpochMs
  /**
   * For a run: the leads that it belonged to before merges. What another lead brought along in a merge is no news
   * to it and comes as `joined`.
   */
  readonly movedThrough?: readonly LeadId[]
}

/** A lead's events after a sequence number, of some kinds, in order. */
export async function eventsAfter(
  tx: Queryable,
  lead: LeadId,
  wanted: WantedEvents,
): Promise<readonly FactEvent[]> {
  const { movedThrough } = wanted
  if (wanted.kinds.length === 0) return []
  const joined = movedThrough
    ? tx`joined or (moved_from is not null and moved_from <> all(${[...movedThrough]}::uuid[])) as joined`
    : tx`joined`
  const rows = await tx<EventRow[]>`
    select seq, kind, payload, occurred_at, received_at, machine, ${joined}, by_run, depth from events
    where lead_id = ${lead} and seq > ${wanted.after} and kind = any(${[...wanted.kinds]})
      ${wanted.since === undefined ? tx`` : tx`and received_at >= ${wanted.since}`}
    order by seq`
  return rows.map(toFactEvent)
}

/** The events of a lead from one sequence number to another, both inclusive, in order. */
export async function eventsBetween(
  tx: Queryable,
  lead: LeadId,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly FactEvent[]> {
  const rows = await tx<EventRow[]>`
    select seq, kind, payload, occurred_at, received_at, machine, joined, by_run, depth from events
    where lead_id = ${lead} and seq between ${from} and ${to} order by seq`
  return rows.map(toFactEvent)
}

/** One event with its cause, for timelines. */
export interface TimelineEvent extends FactEvent {
  readonly machineReason?: string
  readonly cause?: Cause
}

interface TimelinePage {
  readonly before?: number
  readonly limit: number
  /** Only these kinds of events; each is read off the index by itself, however long the history is. */
  readonly kinds?: readonly string[]
}

type TimelineRow = EventRow & {
  cause_kind: Cause['kind'] | null
  cause_id: string | null
  machine_reason: string | null
}

const ENTRY =
  'seq, kind, payload, occurred_at, received_at, machine, joined, by_run, depth, cause_kind, cause_id, machine_reason'

/** A page of a lead's history, newest first. */
export async function timeline(
  db: Queryable,
  lead: LeadId,
  { before, limit, kinds }: TimelinePage,
): Promise<readonly TimelineEvent[]> {
  const newest = db`
    order by seq desc limit ${limit}`
  const these = db`
    select ${db.unsafe(ENTRY)} from events
    where lead_id = ${lead} ${before === undefined ? db`` : db`and seq < ${before}`}`
  const rows =
    kinds === undefined
      ? await db<TimelineRow[]>`${these} ${newest}`
      : await db<TimelineRow[]>`
          select e.* from unnest(${[...kinds]}::text[]) as wanted(kind)
          cross join lateral (${these} and kind = wanted.kind ${newest}) e ${newest}`
  return rows.map((row) => ({
    ...toFactEvent(row),
    ...(row.machine_reason !== null && { machineReason: row.machine_reason }),
    ...(row.cause_kind !== null && { cause: { kind: row.cause_kind, id: row.cause_id ?? '' } }),
  }))
}

/** Remembers a sender's key; false when it has been seen before. */
export async function claimEventKey(tx: Tx, key: SenderKey, at: EpochMs): Promise<boolean> {
  const rows = await tx`
    insert into event_keys (digest, received_at) values (${digestOfKey(key)}, ${at}) on conflict do nothing returning 1`
  return rows.length > 0
}
