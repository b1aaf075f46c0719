import type { Queryable } from '../connect/database.ts'
import { COUNTED } from '../lead-read/counted-leads.ts'

/** How many people have each total, the lowest first; those on a system list are left out. */
export async function totalsOfLeads(
  db: Queryable,
): Promise<readonly { readonly total: number; readonly people: number }[]> {
  return await db<{ total: number; people: number }[]>`
    select greatest(coalesce(s.total, 0), 0)::int as total, count(*)::int as people
    from leads l left join scores s on s.lead_id = l.id
    where ${db.unsafe(COUNTED)}
    group by 1 order by 1`
}

/** How many people each rule has given points to. */
export async function peopleOfRules(
  db: Queryable,
): Promise<readonly { readonly rule: string; readonly people: number }[]> {
  return await db<{ rule: string; people: number }[]>`
    select rule_id as rule, count(distinct lead_id)::int as people from score_entries
    where rule_id is not null and reason = 'met' group by rule_id order by rule_id`
}

/** A version of the score rules in the list of versions. */
export interface RuleSetListRow {
  readonly version: number
  readonly rules: unknown
  readonly liveFrom: number
  readonly by: string | null
}

/** The versions of the score rules, the newest first. */
export async function ruleSetList(db: Queryable): Promise<readonly RuleSetListRow[]> {
  return await db<RuleSetListRow[]>`
    select r.version, r.rules, r.live_from as "liveFrom", u.name as by
    from score_rule_sets r left join users u on u.id = r.created_by order by r.version desc limit 50`
}
