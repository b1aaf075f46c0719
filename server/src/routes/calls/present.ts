import type { CallOutcome } from '@shirube/audience'
import type { Call } from '@shirube/contract'
import type { CallRow } from '@shirube/db'
import { presentLeadBrief } from '../../app/present-lead.ts'

/** A call as the queue shows it. */
export const presentCall = (row: CallRow): Call => ({
  id: row.callId,
  lead: presentLeadBrief(row),
  ...(row.scenarioId !== null && { scenario: { id: row.scenarioId, name: row.scenarioName ?? '' } }),
  ...(row.runId !== null && { run: row.runId }),
  ...(row.assigneeId !== null && { assignee: { id: row.assigneeId, name: row.assigneeName ?? '' } }),
  priority: row.priority,
  script: row.script,
  state: row.state,
  dueAt: row.dueAt,
  overdue: row.overdueAt !== null,
  ...(row.outcome !== null && { outcome: row.outcome as CallOutcome }),
  ...(row.answer && { answer: row.answer }),
  ...(row.doneAt !== null && { doneAt: row.doneAt }),
  ...(row.doneByName !== null && { doneBy: row.doneByName }),
})
