import type { ConsentState, FieldValue, Qualification, Stage } from '@shirube/audience'
import type { EpochMs, LeadId } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'
import { filteredLeads, type LeadFilter } from '../lead-read/lead-list.ts'

/** A lead as it goes into a file. */
export interface ExportedLeadRow {
  readonly id: LeadId
  readonly fields: Readonly<Record<string, FieldValue>>
  readonly stage: Stage
  readonly qualification: Qualification
  readonly score: number
  readonly ownerName: string | null
  readonly emailConsent: ConsentState | null
  readonly source: string | null
  readonly createdAt: EpochMs
}

/** The leads of a filter in the order of their ids, beginning behind one of them. */
export async function leadsToExport(
  db: Queryable,
  filter: LeadFilter,
  page: { readonly after?: LeadId | undefined; readonly limit: number },
): Promise<readonly ExportedLeadRow[]> {
  const { after, limit } = page
  return await db<ExportedLeadRow[]>`
    select l.id, l.fields, l.stage, l.qualification, coalesce(s.total, 0) as score, u.name as "ownerName",
      l.consents ->> 'email' as "emailConsent", l.source, l.created_at as "createdAt"
    from leads l left join scores s on s.lead_id = l.id left join users u on u.id = l.owner_id
    where ${filteredLeads(db, filter)} ${after === undefined ? db`` : db`and l.id > ${after}`}
    order by l.id limit ${limit}`
}
