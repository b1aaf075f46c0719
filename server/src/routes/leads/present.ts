import { NO_SCORES } from '@shirube/audience'
import type { Colleague, Lead, LeadPlan, LeadRow, LeadWork } from '@shirube/contract'
import type { ColleagueRow, LeadListRow, LeadProfileRow, LeadWorkRow } from '@shirube/db'
import type { PlanAhead } from '@shirube/runtime'
import { presentLeadBrief } from '../../app/present-lead.ts'
import { presentScores } from '../../app/present-scores.ts'
import { versionName } from '../../app/version-name.ts'

/** A lead with all that stands in its record now. */
export const presentLead = (row: LeadProfileRow): Lead => ({
  ...presentLeadBrief(row),
  fields: { ...row.fields },
  ...(row.language !== null && { language: row.language }),
  ...(row.timeZone !== null && { timeZone: row.timeZone }),
  ...(row.ownerId !== null && { owner: { id: row.ownerId, name: row.ownerName ?? '' } }),
  ...(row.source !== null && { source: row.source }),
  ...(row.companyId !== null && { companyId: row.companyId }),
  consents: row.consents,
  scores: presentScores(row.scores ?? NO_SCORES),
  lists: [...row.lists],
  segments: [...row.segments],
  ...(row.mergedInto !== null && { mergedInto: row.mergedInto }),
  createdAt: row.createdAt,
})

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

/** A lead as the list of leads shows it. */
export function presentLeadRow(row: LeadListRow): LeadRow {
  const { fields } = row
  const kana = [text(fields['lastNameKana']), text(fields['firstNameKana'])].filter(Boolean).join(' ')
  const [department, jobTitle] = [text(fields['department']), text(fields['jobTitle'])]
  return {
    ...presentLeadBrief(row),
    ...(kana !== '' && { kana }),
    ...(department !== undefined && { department }),
    ...(jobTitle !== undefined && { jobTitle }),
    ...(row.ownerId !== null && { owner: { id: row.ownerId, name: row.ownerName ?? '' } }),
    createdAt: row.createdAt,
    systemLists: [...row.systemLists],
  }
}

/** An open call or handoff as the lead's page shows it. */
export const presentWork = ({ kind, id, held, dueAt, overdueAt, ...row }: LeadWorkRow): LeadWork => ({
  kind,
  id,
  held,
  ...(dueAt !== null && { dueAt }),
  overdue: overdueAt !== null,
  ...(row.whoId !== null && { who: { id: row.whoId, name: row.whoName ?? '' } }),
  ...(row.scenarioId !== null && { scenario: { id: row.scenarioId, name: row.scenarioName ?? '' } }),
})

/** Somebody at the same company. */
export function presentColleague(row: ColleagueRow): Colleague {
  const jobTitle = text(row.fields['jobTitle'])
  return { ...presentLeadBrief(row), ...(jobTitle !== undefined && { jobTitle }) }
}

/** What the runs of a lead do next. */
export const presentPlan = ({ from, until, runs }: PlanAhead): LeadPlan => ({
  from,
  until,
  runs: runs.map(({ run, deeds }) => ({
    id: run.id,
    scenario: { id: run.scenarioId, name: run.scenarioName },
    version: versionName(run),
    deeds: deeds.map(({ node, title, ...deed }) => ({ ...deed, step: { id: node, title } })),
  })),
})
