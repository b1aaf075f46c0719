import {
  type Channel,
  type ConsentState,
  type FactEvent,
  type FactNeeds,
  type Facts,
  type FieldValue,
  NO_SCORES,
  type Qualification,
  type Scores,
  type Stage,
} from '@shirube/audience'
import type { EpochMs, Language, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { eventsAfter } from '../event/events.ts'

interface LeadRow {
  readonly id: LeadId
  readonly fields: Record<string, FieldValue>
  readonly language: Language | null
  readonly time_zone: string | null
  readonly stage: Stage
  readonly qualification: Qualification
  readonly owner_id: string | null
  readonly consents: Partial<Record<Channel, ConsentState>>
  readonly created_at: EpochMs
  readonly scores: Scores | null
  readonly segments: readonly string[] | null
  readonly lists: readonly string[] | null
  readonly company: { readonly id: string; readonly fields: Record<string, FieldValue> } | null
}

const DAY = 86_400_000

/** Everything about a lead that conditions may ask, except its events: one statement. */
async function leadRow(tx: Queryable, lead: LeadId, company: boolean): Promise<LeadRow | undefined> {
  const [row] = await tx<LeadRow[]>`
    select l.id, l.fields, l.language, l.time_zone, l.stage, l.qualification, l.owner_id, l.consents, l.created_at,
      (select json_build_object('company', s.company, 'personal', s.personal, 'site', s.site, 'real', s."real")
         from scores s where s.lead_id = l.id) as scores,
      (select json_agg(m.segment_id) from segment_members m where m.lead_id = l.id) as segments,
      (select json_agg(m.list_id) from list_members m where m.lead_id = l.id) as lists,
      ${
        company
          ? tx`(select json_build_object('id', c.id, 'fields', c.fields || jsonb_strip_nulls(jsonb_build_object(
                'name', c.name, 'domain', c.domain, 'corporateNumber', c.corporate_number)))
              from companies c where c.id = l.company_id)`
          : tx`null::json`
      } as company
    from leads l where l.id = ${lead}`
  return row
}

/** The facts of a lead as far as they are needed. Throws when the lead does not exist. */
export async function loadFacts(
  tx: Queryable,
  lead: LeadId,
  about: {
    readonly needs: FactNeeds
    /** What the days of the needs count back from. */
    readonly from: EpochMs
    readonly organisation: Facts['organisation']
  },
): Promise<Facts> {
  const { needs } = about
  // A day more than asked for: where the lead's local day begins is decided by the condition, not here.
  const since = needs.days === 'ever' ? undefined : about.from - (needs.days + 1) * DAY
  const wanted = { after: 0, kinds: needs.eventKinds, ...(since !== undefined && { since }) }
  const [row, events]: [LeadRow | undefined, readonly FactEvent[]] = await Promise.all([
    leadRow(tx, lead, needs.company),
    eventsAfter(tx, lead, wanted),
  ])
  if (!row) throw new Error(`There is no lead ${lead}`)
  return {
    lead: {
      id: row.id,
      fields: row.fields,
      stage: row.stage,
      qualification: row.qualification,
      createdAt: row.created_at,
      ...(row.owner_id !== null && { owner: row.owner_id }),
      ...(row.language !== null && { language: row.language }),
      ...(row.time_zone !== null && { timeZone: row.time_zone }),
    },
    ...(row.company !== null && { company: row.company }),
    scores: row.scores ?? NO_SCORES,
    segments: row.segments ?? [],
    lists: row.lists ?? [],
    consents: row.consents,
    events,
    organisation: about.organisation,
  }
}
