import type { LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { withTables } from './counted-events.ts'
import { among, type DifferencePage } from './difference-page.ts'
import { type AskedAudience, audienceSql } from './matching-leads.ts'

/**
 * The leads, in order of id, that are in a segment and do not meet its condition, or meet it and are not in: what
 * a rebuild has to change. Merged leads are left as they are.
 */
export async function segmentDifferences(
  db: Queryable,
  segment: { readonly id: string } & AskedAudience,
  page: DifferencePage,
): Promise<readonly LeadId[]> {
  const { limit } = page
  const { holds, tables } = await audienceSql(db, segment, 'all')
  const looked = among(db, page)
  const meeting = db`meeting as (select l.id from leads l where ${holds} and ${looked})`
  const members = db`members as (
    select l.id from segment_members m join leads l on l.id = m.lead_id
    where m.segment_id = ${segment.id} and l.merged_into is null and ${looked})`
  const rows = await db<{ id: LeadId }[]>`
    ${withTables(db, [...tables, meeting, members])}
    select coalesce(meeting.id, members.id) as id from meeting full join members on members.id = meeting.id
    where meeting.id is null or members.id is null
    order by 1 limit ${limit}`
  return rows.map((row) => row.id)
}
