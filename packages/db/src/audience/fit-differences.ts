import type { Condition } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { withTables } from './counted-events.ts'
import { among, type DifferencePage } from './difference-page.ts'
import { audienceSql } from './matching-leads.ts'

/** A rule for what leads are, as the database reads it. */
export interface AskedFit {
  readonly rule: string
  /** What a lead holds by the rule while it meets the condition. */
  readonly points: number
  readonly condition: Condition
  readonly now: EpochMs
  /** The organisation's zone. */
  readonly zone: string
}

/** The leads, in order of id, that hold other points by a rule than its condition gives them. */
export async function fitDifferences(
  db: Queryable,
  fit: AskedFit,
  page: DifferencePage,
): Promise<readonly LeadId[]> {
  const { limit } = page
  const { holds, tables } = await audienceSql(db, fit, 'all')
  const looked = among(db, page)
  const meeting = db`meeting as (select l.id from leads l where ${holds} and ${looked})`
  const held = db`held as (
    select l.id, sum(s.points) as points from score_entries s join leads l on l.id = s.lead_id
    where s.rule_id = ${fit.rule} and l.merged_into is null and ${looked} group by l.id)`
  const rows = await db<{ id: LeadId }[]>`
    ${withTables(db, [...tables, meeting, held])}
    select coalesce(meeting.id, held.id) as id from meeting full join held on held.id = meeting.id
    where coalesce(held.points, 0) <> case when meeting.id is null then 0 else ${fit.points}::int end
    order by 1 limit ${limit}`
  return rows.map((row) => row.id)
}
