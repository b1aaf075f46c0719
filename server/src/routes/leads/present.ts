import { NO_SCORES, type Scores } from '@shirube/audience'
import type { Lead } from '@shirube/contract'
import type { LeadProfileRow } from '@shirube/db'
import { presentLeadBrief } from '../../app/present-lead.ts'

/** The score on each axis and in total. */
export const presentScores = (scores: Scores) => {
  const { company, personal, site, real } = scores
  return { company, personal, site, real, total: company + personal + site + real }
}

/** A lead with all that stands in its record now. */
export const presentLead = (row: LeadProfileRow): Lead => ({
  ...presentLeadBrief(row),
  fields: { ...row.fields },
  ...(row.language !== null && { language: row.language }),
  ...(row.timeZone !== null && { timeZone: row.timeZone }),
  ...(row.ownerId !== null && { owner: { id: row.ownerId, name: row.ownerName ?? '' } }),
  ...(row.source !== null && { source: row.source }),
  consents: row.consents,
  scores: presentScores(row.scores ?? NO_SCORES),
  lists: [...row.lists],
  segments: [...row.segments],
  ...(row.mergedInto !== null && { mergedInto: row.mergedInto }),
  createdAt: row.createdAt,
})
