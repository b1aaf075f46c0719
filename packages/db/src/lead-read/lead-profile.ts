import type { Axis, FieldValue, Scores } from '@shirube/audience'
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
  readonly consents: Readonly<Record<string, string>>
  readonly scores: Scores | null
  readonly lists: readonly Named[]
  readonly segments: readonly Named[]
  readonly mergedInto: string | null
  readonly createdAt: EpochMs
}

export async function leadProfile(db: Queryable, id: string): Promise<LeadProfileRow | undefined> {
  const [row] = await db<LeadProfileRow[]>`
    select ${db.unsafe(LEAD_BRIEF)}, l.language, l.time_zone as "timeZone", l.owner_id as "ownerId", u.name as "ownerName",
      l.source, l.consents, l.merged_into as "mergedInto", l.created_at as "createdAt",
      (select json_build_object('company', s.company, 'personal', s.personal, 'site', s.site, 'real', s."real")
         from scores s where s.lead_id = l.id) as scores,
      coalesce((select json_agg(json_build_object('id', x.id, 'name', x.name) order by x.name) from list_members m
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
  readonly at: EpochMs
  readonly eventKind: string | null
  readonly eventPayload: Readonly<Record<string, unknown>> | null
}

/** A page of a lead's points, newest first. */
export async function scoreEntriesOf(
  db: Queryable,
  lead: string,
  page: { readonly before?: number | undefined; readonly limit: number },
): Promise<readonly ScoreEntryRow[]> {
  return await db<ScoreEntryRow[]>`
    select e.id, e.axis, e.points, e.rule_id as "ruleId", e.rule_set as "ruleSet", e.event_seq as "eventSeq", e.run_id as "runId",
      e.note, e.at, v.kind as "eventKind", v.payload as "eventPayload"
    from score_entries e left join events v on v.lead_id = e.lead_id and v.seq = e.event_seq
    where e.lead_id = ${lead} ${page.before === undefined ? db`` : db`and e.id < ${page.before}`}
    order by e.id desc limit ${page.limit}`
}
