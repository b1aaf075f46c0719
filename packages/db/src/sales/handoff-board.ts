import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { HANDOFF_SELECT, type HandoffRow } from './handoffs.ts'

/** Where a handoff stands for sales: unanswered, held, SAL, SQL, sent back to nurturing. */
export type BoardColumn = 'waiting' | 'held' | 'accepted' | 'qualified' | 'returned'

/** A handoff in its column, with how many are there. */
export interface BoardRow extends HandoffRow {
  readonly column: BoardColumn
  readonly inColumn: number
  readonly overdueInColumn: number
}

/** What the board shows. */
export interface BoardFilter {
  readonly owner?: string | undefined
  /** Answered ones: only since then. */
  readonly since: EpochMs
  readonly now: EpochMs
  /** How many of each column. */
  readonly limit: number
}

/** A lead stands once among the answered, by its latest handoff; with a deal won or lost it has left the board. */
const ANSWERED = `
  not exists (select 1 from handoffs n where n.lead_id = h.lead_id and (n.created_at, n.id) > (h.created_at, h.id))
  and not exists (select 1 from deals d where d.lead_id = h.lead_id and d.state <> 'open' and d.opened_at >= h.created_at)`

/** The handoffs column by column: the unanswered by when they are due, the others by when they were answered. */
export async function boardRows(db: Queryable, filter: BoardFilter): Promise<readonly BoardRow[]> {
  const { owner, since, now, limit } = filter
  const mine = owner === undefined ? db`` : db`and h.owner_id = ${owner}`
  return await db<BoardRow[]>`
    with placed as (
      select h.id, h.answer_by, h.answered_at, case
        when h.state = 'open' then 'waiting' when h.state = 'held' then 'held' when h.state = 'rejected' then 'returned'
        when l.qualification = 'sql' then 'qualified' else 'accepted' end as at
      from handoffs h join leads l on l.id = h.lead_id
      where (h.state in ('open', 'held')
        or (h.state in ('accepted', 'rejected') and h.answered_at >= ${since}::timestamptz and ${db.unsafe(ANSWERED)})) ${mine}
    ), numbered as (
      select *, count(*) over (partition by at)::int as count,
        count(*) filter (where answer_by < ${now}::timestamptz) over (partition by at)::int as late,
        row_number() over (partition by at order by case when at in ('waiting', 'held') then answer_by end,
          answered_at desc, id) as n
      from placed
    )
    select b.*, p.at as "column", p.count as "inColumn", p.late as "overdueInColumn"
    from numbered p join (${db.unsafe(HANDOFF_SELECT)}) b on b."handoffId" = p.id
    where p.n <= ${limit} order by p.at, p.n`
}

/** How many handoffs were answered since then, and how many of them in time. */
export async function answeredInTime(
  db: Queryable,
  since: EpochMs,
): Promise<{ readonly answered: number; readonly inTime: number }> {
  const [row] = await db<{ answered: number; inTime: number }[]>`
    select count(*)::int as answered, count(*) filter (where answered_at <= answer_by)::int as "inTime"
    from handoffs where state in ('held', 'accepted', 'rejected') and answered_at >= ${since}::timestamptz`
  return row ?? { answered: 0, inTime: 0 }
}

/** The live scenarios that let leads in by hand: where a lead can be sent back to. */
export async function scenariosByHand(
  db: Queryable,
): Promise<readonly { readonly id: string; readonly name: string }[]> {
  return await db<{ id: string; name: string }[]>`
    select s.id, s.name from scenarios s join scenario_versions v on v.id = s.live_version_id
    where s.state = 'live' and v.program -> 'entries' @> '[{"start": {"kind": "hand"}}]'::jsonb order by s.name`
}
