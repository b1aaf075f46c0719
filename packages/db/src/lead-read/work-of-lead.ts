import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A call to be made to a lead, or a handoff that waits for the answer of sales. */
export interface LeadWorkRow {
  readonly kind: 'call' | 'handoff'
  readonly id: string
  readonly held: boolean
  /** When the call is due, the answer is, or sales looks at it again; null for a handoff held without a date. */
  readonly dueAt: EpochMs | null
  readonly overdueAt: EpochMs | null
  readonly whoId: string | null
  readonly whoName: string | null
  readonly scenarioId: string | null
  readonly scenarioName: string | null
}

/** What people have still to do for a lead, what is due first before the rest. */
export async function workOfLead(db: Queryable, lead: string): Promise<readonly LeadWorkRow[]> {
  return await db<LeadWorkRow[]>`
    select w.kind, w.id, w.held, w.due_at as "dueAt", w.overdue_at as "overdueAt", u.id as "whoId", u.name as "whoName",
      s.id as "scenarioId", s.name as "scenarioName"
    from (
      select 'call' as kind, id, false as held, due_at, overdue_at, assignee_id as who, run_id
        from tasks where lead_id = ${lead} and kind = 'call' and state = 'open'
      union all
      select 'handoff', id, state = 'held', case when state = 'held' then held_until else answer_by end,
        overdue_at, owner_id, run_id
        from handoffs where lead_id = ${lead} and state in ('open', 'held')
    ) w left join users u on u.id = w.who left join runs r on r.id = w.run_id left join scenarios s on s.id = r.scenario_id
    order by w.due_at nulls last, w.id limit 50`
}
