import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from './lead-brief.ts'

/** Somebody at the same company, and how many of them there are in all. */
export interface ColleagueRow extends LeadBriefRow {
  readonly people: number
}

/** The others at a lead's company, those with the most points first; nobody for a person alone. */
export async function colleaguesOf(
  db: Queryable,
  lead: string,
  limit: number,
): Promise<readonly ColleagueRow[]> {
  return await db<ColleagueRow[]>`
    select ${db.unsafe(LEAD_BRIEF)}, (count(*) over ())::int as people
    from leads l join leads self on self.company_id = l.company_id
    where self.id = ${lead} and l.id <> self.id and l.merged_into is null
    order by total desc, l.id limit ${limit}`
}
