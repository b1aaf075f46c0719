import type { Channel, ConsentState, Facts, FieldValue, Qualification, Stage } from '@shirube/audience'
import type { EpochMs, Language, LeadId } from '@shirube/kernel'
import { companyEngagement } from '../audience/colleagues-sql.ts'
import type { Queryable } from '../connect/database.ts'

/** A lead as conditions ask about it, without its scores and its events. */
export interface LeadFactsRow {
  readonly id: LeadId
  readonly fields: Record<string, FieldValue>
  readonly language: Language | null
  readonly timeZone: string | null
  readonly stage: Stage
  readonly qualification: Qualification
  readonly owner: string | null
  readonly consents: Partial<Record<Channel, ConsentState>>
  readonly createdAt: EpochMs
  readonly segments: readonly string[] | null
  readonly lists: readonly string[] | null
  readonly company: NonNullable<Facts['company']> | null
}

/** The columns of a `LeadFactsRow`, of a table of leads that is called `l`; the company only where it is asked for. */
export const leadFactsColumns = (db: Queryable, { company }: { readonly company: boolean }) => db`
  l.id, l.fields, l.language, l.time_zone as "timeZone", l.stage, l.qualification, l.owner_id as owner, l.consents,
  l.created_at as "createdAt",
  (select json_agg(m.segment_id) from segment_members m where m.lead_id = l.id) as segments,
  (select json_agg(m.list_id) from list_members m where m.lead_id = l.id) as lists,
  ${
    company
      ? db`(select json_build_object('id', c.id, 'fields', c.fields || jsonb_strip_nulls(jsonb_build_object(
            'name', c.name, 'domain', c.domain, 'corporateNumber', c.corporate_number,
            'engagement', ${companyEngagement(db)})))
          from companies c where c.id = l.company_id)`
      : db`null::json`
  } as company`

/** The facts of a row, with what is known from elsewhere. */
export function factsOfRow(
  row: LeadFactsRow,
  rest: Pick<Facts, 'scores' | 'events' | 'organisation'>,
): Facts {
  return {
    lead: {
      id: row.id,
      fields: row.fields,
      stage: row.stage,
      qualification: row.qualification,
      createdAt: row.createdAt,
      ...(row.owner !== null && { owner: row.owner }),
      ...(row.language !== null && { language: row.language }),
      ...(row.timeZone !== null && { timeZone: row.timeZone }),
    },
    ...(row.company !== null && { company: row.company }),
    segments: row.segments ?? [],
    lists: row.lists ?? [],
    consents: row.consents,
    ...rest,
  }
}
