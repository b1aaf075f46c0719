import type { Company, CompanyRow } from '@shirube/contract'
import type { CompanyListRow, CompanyProfileRow } from '@shirube/db/company'
import { leadName } from '../../app/lead-name.ts'
import { presentScores } from '../../app/present-scores.ts'

/** A company as the list of companies shows it. */
export function presentCompanyRow(row: CompanyListRow): CompanyRow {
  const { id, name, domain, people, total, bestId, bestFields, bestTotal } = row
  return {
    id,
    name,
    ...(domain !== null && { domain }),
    people,
    score: total,
    ...(bestId !== null && {
      best: { id: bestId, name: leadName(bestFields ?? {}), score: bestTotal ?? 0 },
    }),
  }
}

/** A company with what is known of it, and how its people stand. */
export const presentCompany = (row: CompanyProfileRow): Company => ({
  id: row.id,
  name: row.name,
  fields: {
    ...(row.domain !== null && { domain: row.domain }),
    ...(row.corporateNumber !== null && { corporateNumber: row.corporateNumber }),
    ...row.fields,
  },
  people: row.people,
  qualified: row.qualified,
  scores: presentScores(row.scores),
  createdAt: row.createdAt,
})
