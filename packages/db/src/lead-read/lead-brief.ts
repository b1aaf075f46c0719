import type { Qualification, Stage } from '@shirube/audience'
import type { LeadId } from '@shirube/kernel'

/** A lead as lists and queues show it. */
export interface LeadBriefRow {
  readonly leadId: LeadId
  readonly fields: Readonly<Record<string, unknown>>
  readonly companyName: string | null
  readonly stage: Stage
  readonly qualification: Qualification
  readonly total: number
}

/** The columns of `LeadBriefRow`, for a statement in which `l` is the lead. */
export const LEAD_BRIEF = `
  l.id as "leadId", l.fields, l.stage, l.qualification,
  coalesce((select c.name from companies c where c.id = l.company_id), l.fields ->> 'companyName') as "companyName",
  coalesce((select x.total from scores x where x.lead_id = l.id), 0) as total`
