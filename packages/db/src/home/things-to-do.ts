import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** Something that waits for a person: how many, how many of them late, and the most urgent. */
export interface Waiting {
  readonly count: number
  readonly overdue: number
  readonly dueAt: EpochMs | null
  readonly leadId: LeadId | null
  readonly fields: Readonly<Record<string, unknown>> | null
  readonly companyName: string | null
}

/** What waits for a person now. */
export interface ThingsToDo {
  readonly handoffs: Waiting
  readonly calls: Waiting
  readonly doubtful: number
  readonly doubtfulSince: EpochMs | null
  readonly undelivered: number
  readonly stuck: readonly {
    readonly id: string
    readonly name: string
    readonly count: number
  }[]
}

const NOTHING: Waiting = {
  count: 0,
  overdue: 0,
  dueAt: null,
  leadId: null,
  fields: null,
  companyName: null,
}

/** The first of the waiting; the statement has `w` with `id`, `lead_id`, `due`. */
const FIRST = `
  select count(*) over ()::int as count, count(*) filter (where w.due < $now) over ()::int as overdue, w.due as "dueAt",
    w.lead_id as "leadId", l.fields,
    coalesce((select c.name from companies c where c.id = l.company_id), l.fields ->> 'companyName') as "companyName"
  from w join leads l on l.id = w.lead_id order by w.due, w.id limit 1`

async function waiting(db: Queryable, from: string, now: EpochMs): Promise<Waiting> {
  const at = `to_timestamp(${now / 1000})`
  const [row] = await db<Waiting[]>`${db.unsafe(`with w as (${from}) ${FIRST.replace('$now', at)}`)}`
  return row ?? NOTHING
}

/** Whether the tracker has ever seen a browser. */
export async function isTracked(db: Queryable): Promise<boolean> {
  const [row] = await db<{ tracked: boolean }[]>`select exists (select from visitors) as tracked`
  return row?.tracked ?? false
}

/** What waits for a person now; what could not be delivered is counted since then. */
export async function thingsToDo(
  db: Queryable,
  { now, since }: { readonly now: EpochMs; readonly since: EpochMs },
): Promise<ThingsToDo> {
  const [handoffs, calls, [sent], stuck] = await Promise.all([
    waiting(db, `select id, lead_id, answer_by as due from handoffs where state = 'open'`, now),
    waiting(db, `select id, lead_id, due_at as due from tasks where kind = 'call' and state = 'open'`, now),
    db<{ doubtful: number; doubtfulSince: EpochMs | null; undelivered: number }[]>`
      select count(*) filter (where state = 'in_doubt')::int as doubtful,
        min(created_at) filter (where state = 'in_doubt') as "doubtfulSince",
        count(*) filter (where state = 'failed' and created_at >= ${since}::timestamptz and purpose <> 'staff')::int as undelivered
      from messages where state in ('in_doubt', 'failed')`,
    db<{ id: string; name: string; count: number }[]>`
      select s.id, s.name, count(*)::int as count
      from runs r join scenarios s on s.id = r.scenario_id where r.status = 'stuck' group by s.id order by count desc`,
  ])
  const { doubtful = 0, doubtfulSince = null, undelivered = 0 } = sent ?? {}
  return { handoffs, calls, doubtful, doubtfulSince, undelivered, stuck }
}
