import type { Axis, EventKind, FieldValue, Scores } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { LEAD_BRIEF, type LeadBriefRow } from './lead-brief.ts'

interface Named {
  readonly id: string
  readonly name: string
}

/** All that stands in a lead's record now. */
export interface LeadProfileRow extends LeadBriefRow {
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly language: string | null
  readonly timeZone: string | null
  readonly ownerId: string | null
  readonly ownerName: string | null
  readonly source: string | null
  readonly companyId: string | null
  readonly consents: Readonly<Record<string, string>>
  readonly scores: Scores | null
  readonly lists: readonly (Named & { readonly system: boolean })[]
  readonly segments: readonly Named[]
  readonly mergedInto: string | null
  readonly createdAt: EpochMs
}

export async function leadProfile(db: Queryable, id: string): Promise<LeadProfileRow | undefined> {
  const [row] = await db<LeadProfileRow[]>`
    select ${db.unsafe(LEAD_BRIEF)}, l.language, l.time_zone as "timeZone", l.owner_id as "ownerId", u.name as "ownerName",
      l.source, l.company_id as "companyId", l.consents, l.merged_into as "mergedInto", l.created_at as "createdAt",
      (select json_build_object('company', s.company, 'personal', s.personal, 'site', s.site, 'real', s."real")
         from scores s where s.lead_id = l.id) as scores,
      coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name, 'system', x.system) order by x.name) from list_members m
         join lists x on x.id = m.list_id where m.lead_id = l.id), '[]'::json) as lists,
      coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name) from segment_members m
         join segments x on x.id = m.segment_id where m.lead_id = l.id), '[]'::json) as segments
    from leads l left join users u on u.id = l.owner_id where l.id = ${id}`
  return row
}

/** Points that were given, with everything that explains them (D6). */
export interface ScoreEntryRow {
  readonly id: number
  readonly axis: Axis
  readonly points: number
  readonly ruleId: string | null
  readonly ruleSet: number | null
  readonly eventSeq: number | null
  readonly runId: string | null
  readonly note: string | null
  readonly reason: 'met' | 'withdrawn' | 'decay'
  readonly at: EpochMs
}

/** A page of a lead's points, newest first. */
export async function scoreEntriesOf(
  db: Queryable,
  lead: string,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly ScoreEntryRow[]> {
  return await db<ScoreEntryRow[]>`
    select id, axis, points, rule_id as "ruleId", rule_set as "ruleSet", event_seq as "eventSeq", run_id as "runId",
      note, reason, at
    from score_entries where lead_id = ${lead} ${page.before === undefined ? db`` : db`and id < ${page.before}`}
    order by id desc limit ${page.limit}`
}

/** What some events of a lead were, by their place in its history. */
export async function eventsBySeq(
  db: Queryable,
  lead: string,
  seqs: readonly number[],
): Promise<
  ReadonlyMap<number, { readonly kind: EventKind; readonly payload: Readonly<Record<string, unknown>> }>
> {
  if (seqs.length === 0) return new Map()
  const rows = await db<{ seq: number; kind: EventKind; payload: Record<string, unknown> }[]>`
    select seq, kind, payload from events where lead_id = ${lead} and seq = any(${[...seqs]}::bigint[])`
  return new Map(rows.map(({ seq, ...event }) => [seq, event]))
}

/** The points that came of some events of a lead, by their place in its history; events that gave none are missing. */
export async function pointsOfEvents(
  db: Queryable,
  lead: string,
  seqs: readonly number[],
): Promise<ReadonlyMap<number, number>> {
  if (seqs.length === 0) return new Map()
  const rows = await db<{ seq: number; points: number }[]>`
    select event_seq as seq, sum(points)::int as points from score_entries
    where lead_id = ${lead} and event_seq = any(${[...seqs]}::bigint[]) group by event_seq`
  return new Map(rows.map(({ seq, points }) => [seq, points]))
}
