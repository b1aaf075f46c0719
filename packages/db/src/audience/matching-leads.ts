import type { Condition } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'
import type { Fragment } from './fragment.ts'
import type { SqlContext } from './sql-context.ts'
import { toSql } from './to-sql.ts'
import { zonesOfLeads } from './zones-of-leads.ts'

/** Who is asked for, and as of when. */
export interface AskedAudience {
  readonly condition: Condition
  readonly now: EpochMs
  /** The organisation's zone. */
  readonly zone: string
}

/** True for the leads `l` that meet the condition; one that was merged away is nobody. */
export async function audienceSql(
  db: Queryable,
  asked: AskedAudience,
  reach: SqlContext['reach'],
): Promise<{ readonly holds: Fragment }> {
  const { condition, now, zone } = asked
  const context = { db, now, zone, zonesOfLeads: await zonesOfLeads(db), reach }
  // In an object, as a fragment that a promise resolves to would be sent as a statement.
  return { holds: db`l.merged_into is null and ${toSql(context, condition)}` }
}

/** How many leads meet a condition. */
export async function countMatching(db: Queryable, asked: AskedAudience): Promise<number> {
  const { holds } = await audienceSql(db, asked, 'all')
  const [row] = await db<{ n: number }[]>`select count(*) as n from leads l where ${holds}`
  return row?.n ?? 0
}

/**
 * How many leads meet a condition, and some of them, the newest first. One statement that finds all of them once:
 * looking for the newest by themselves would walk through everybody where there are few.
 */
export async function previewMatching(
  db: Queryable,
  asked: AskedAudience,
  limit: number,
): Promise<{ readonly people: number; readonly sample: readonly LeadBriefRow[] }> {
  const { holds } = await audienceSql(db, asked, 'all')
  const [row] = await db<{ people: number; sample: readonly LeadBriefRow[] }[]>`
    with m as materialized (select l.id from leads l where ${holds}), newest as (select id from m order by id desc limit ${limit})
    select (select count(*) from m)::int as people, coalesce((select json_agg(s) from (
      select ${db.unsafe(LEAD_BRIEF)} from newest n join leads l on l.id = n.id order by l.id desc) s), '[]'::json) as sample`
  return row ?? { people: 0, sample: [] }
}

/** A page of the leads that meet a condition, in order of id, beginning behind a lead. */
export async function membersOf(
  db: Queryable,
  asked: AskedAudience,
  page: { readonly after?: LeadId | undefined; readonly limit: number },
): Promise<readonly LeadId[]> {
  const { after, limit } = page
  const { holds } = await audienceSql(db, asked, 'few')
  const rows = await db<{ id: LeadId }[]>`
    select l.id from leads l where ${holds} ${after === undefined ? db`` : db`and l.id > ${after}`}
    order by l.id limit ${limit}`
  return rows.map((row) => row.id)
}
