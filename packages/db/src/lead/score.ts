import type { Axis } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { DatedPoints, ScoreEntry } from '@shirube/scoring'
import type { Queryable, Tx } from '../connect/database.ts'

/** A point with all that explains it (D6); one that no rule gave came from a step of a run, or from a person. */
export interface NewScoreEntry {
  readonly axis: Axis
  readonly points: number
  readonly at: EpochMs
  readonly reason?: ScoreEntry['reason']
  readonly ruleId?: string
  readonly ruleSet?: number
  readonly eventSeq?: number
  readonly runId?: string
  readonly subject?: string | undefined
  readonly note?: string
}

/** Books points and adds them to the lead's scores, in one statement each. */
export async function bookScore(tx: Tx, lead: LeadId, entries: readonly NewScoreEntry[]): Promise<void> {
  if (entries.length === 0) return
  const rows = entries.map((entry) => ({
    lead_id: lead,
    axis: entry.axis,
    points: entry.points,
    rule_id: entry.ruleId ?? null,
    rule_set: entry.ruleSet ?? null,
    event_seq: entry.eventSeq ?? null,
    run_id: entry.runId ?? null,
    subject: entry.subject ?? null,
    note: entry.note ?? null,
    reason: entry.reason ?? 'met',
    at: entry.at,
  }))
  const sum = (axis: Axis): number =>
    entries.reduce((total, e) => (e.axis === axis ? total + e.points : total), 0)
  await tx`insert into score_entries ${tx(rows)}`
  await tx`
    insert into scores (lead_id, company, personal, site, "real")
    values (${lead}, ${sum('company')}, ${sum('personal')}, ${sum('site')}, ${sum('real')})
    on conflict (lead_id) do update set company = scores.company + excluded.company,
      personal = scores.personal + excluded.personal, site = scores.site + excluded.site, "real" = scores."real" + excluded."real"`
}

/** What some rules have given a lead so far: what caps, `once` and points for what a lead is look at. */
export async function entriesOfRules(
  tx: Queryable,
  lead: LeadId,
  rules: readonly string[],
): Promise<readonly ScoreEntry[]> {
  if (rules.length === 0) return []
  const rows = await tx<(Omit<ScoreEntry, 'subject'> & { readonly subject: string | null })[]>`
    select rule_id as "ruleId", rule_set as "ruleSet", axis, points, event_seq as "eventSeq", at, reason, subject
    from score_entries where lead_id = ${lead} and rule_id = any(${[...rules]}) order by id`
  return rows.map(({ subject, ...entry }) => ({ ...entry, ...(subject !== null && { subject }) }))
}

/** All points of a lead since then, whoever gave them: what a rise is measured by. */
export async function pointsSince(
  tx: Queryable,
  lead: LeadId,
  since: EpochMs,
): Promise<readonly DatedPoints[]> {
  return await tx<
    DatedPoints[]
  >`select axis, points, at from score_entries where lead_id = ${lead} and at >= ${since}`
}

/** The leads, in order of id, that still hold points by some of these rules. */
export async function leadsHolding(
  db: Queryable,
  rules: readonly string[],
  page: { readonly after?: LeadId | undefined; readonly limit: number },
): Promise<readonly LeadId[]> {
  if (rules.length === 0) return []
  const rows = await db<{ id: LeadId }[]>`
    select lead_id as id from score_entries s
    where rule_id = any(${[...rules]}) ${page.after === undefined ? db`` : db`and lead_id > ${page.after}`}
    group by lead_id having sum(points) <> 0 order by lead_id limit ${page.limit}`
  return rows.map((row) => row.id)
}
