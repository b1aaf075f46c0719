import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** All that one rule, or steps and people with the same note, gave a lead: one reason for its score. */
export interface PointsSumRow {
  readonly lead: LeadId
  readonly rule: string | null
  /** The newest version of the rules by which points were given. */
  readonly ruleSet: number | null
  readonly note: string | null
  readonly points: number
  readonly times: number
  /** When the last of them were given. */
  readonly at: EpochMs
}

/** The reasons for the scores of some leads that weigh most, the heaviest first; what has faded counts no more. */
export async function heaviestReasons(
  db: Queryable,
  leads: readonly LeadId[],
  most: number,
): Promise<readonly PointsSumRow[]> {
  return await db<PointsSumRow[]>`
    select lead, rule, "ruleSet", note, points, times, at from (
      select lead_id as lead, rule_id as rule, max(rule_set) as "ruleSet", note, sum(points)::int as points,
        (count(*) filter (where reason = 'met'))::int as times, max(at) filter (where reason = 'met') as at,
        row_number() over (partition by lead_id order by sum(points) desc, max(at) desc, rule_id) as place
      from score_entries where lead_id = any(${[...leads]}) group by lead_id, rule_id, note) reasons
    where place <= ${most} and points > 0 order by lead, place`
}

/** How many times each rule has given points to some leads: by lead, then by rule. */
export async function timesGiven(
  db: Queryable,
  leads: readonly LeadId[],
): Promise<ReadonlyMap<LeadId, ReadonlyMap<string, number>>> {
  const rows = await db<{ lead: LeadId; rule: string; times: number }[]>`
    select lead_id as lead, rule_id as rule, count(*)::int as times from score_entries
    where lead_id = any(${[...leads]}) and rule_id is not null and reason = 'met' group by lead_id, rule_id`
  const byLead = new Map<LeadId, Map<string, number>>()
  for (const { lead, rule, times } of rows) {
    const own = byLead.get(lead) ?? new Map<string, number>()
    byLead.set(lead, own.set(rule, times))
  }
  return byLead
}
