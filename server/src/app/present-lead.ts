import type { LeadBrief } from '@shirube/contract'
import type { LeadBriefRow } from '@shirube/db'
import { leadName } from './lead-name.ts'

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A lead as lists and queues show it. */
export function presentLeadBrief(row: LeadBriefRow): LeadBrief {
  const email = text(row.fields['email'])
  const phone = text(row.fields['phone']) ?? text(row.fields['mobile'])
  return {
    id: row.leadId,
    name: leadName(row.fields),
    ...(email !== undefined && { email }),
    ...(phone !== undefined && { phone }),
    ...(row.companyName !== null && { company: row.companyName }),
    stage: row.stage,
    qualification: row.qualification,
    score: row.total,
  }
}
