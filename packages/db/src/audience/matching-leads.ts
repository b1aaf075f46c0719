import type { Condition } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from '../lead-read/lead-brief.ts'
import { withTables } from './counted-events.ts'
import type { SqlContext } from './sql-context.ts'
import { type ConditionSql, toSql } from './to-sql.ts'
import { zonesOfLeads } from './zones-of-leads.ts'

/** Who is asked for, and as of when. */
export interface AskedAudience {
  readonly condition: Condition
  readonly now: EpochMs
  /** The organisation's zone. */
  readonly zone: string
}

/** Which leads `l` meet the condition; one that was merged away is nobody. */
export async function audienceSql(
  db: Queryable,
  asked: AskedAudience,
  reach: SqlContext['reach'],
): Promise<ConditionSql> {
  const { condition, now, zone } = asked
  const { holds, tables } = toSql({ db, now, zone, zonesOfLeads: await zonesOfLeads(db), reach }, condition)
  return { holds: db`l.merged_into is null and ${holds}`, tables }
}

/** How many leads meet a condition. */
export async function countMatching(db: Queryable, asked: AskedAudience): Promise<number> {
  const { holds, tables } = await audienceSql(db, asked, 'all')
  const [row] = await db<{ n: number }[]>`
    ${withTables(db, tables)} select count(*) as n from leads l where ${holds}`
  return row?.n ?? 0
}

/** How many leads were found, and some of them, the newest first. */
export interface FoundLeads {
  readonly people: number
  /** How many of them are on an exclusion list. */
  readonly excluded: number
  readonly sample: readonly LeadBriefRow[]
}

/**
 * How many leads meet a condition, and some of them, the newest first. One statement that finds all of them once:
 * looking for the newest by themselves would walk through everybody where there are few.
 */
export async function previewMatching(
  db: Queryable,
  asked: AskedAudience,
  limit: number,
): Promise<FoundLeads> {
  return await findAndShow(db, await audienceSql(db, asked, 'all'), limit)
}

/** All leads for whom something holds, counted, and the newest of them. One statement. */
export async function findAndShow(
  db: Queryable,
  { holds, tables }: ConditionSql,
  limit: number,
): Promise<FoundLeads> {
  const found = [
    db`m as materialized (select l.id from leads l where ${holds})`,
    db`newest as (select id from m order by id desc limit ${limit})`,
  ]
  const [row] = await db<FoundLeads[]>`
    ${withTables(db, [...tables, ...found])}
    select (select count(*) from m)::int as people, (select count(*) from m where m.id in (
      select x.lead_id from list_members x join lists y on y.id = x.list_id and y.system))::int as excluded, coalesce((select json_agg(s) from (
      select ${db.unsafe(LEAD_BRIEF)} from newest n join leads l on l.id = n.id order by l.id desc) s), '[]'::json) as sample`
  return row ?? { people: 0, excluded: 0, sample: [] }
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
