import type { Axis, Scores } from '@shirube/audience'
import { NO_SCORES } from '@shirube/audience'
import type { Handoff } from '@shirube/contract'
import type { HandoffRow, Queryable, ScoreReason } from '@shirube/db'
import { type Assets, explainPoints } from '@shirube/runtime'
import { presentLeadBrief } from '../../app/present-lead.ts'
import { presentScores } from '../../app/present-scores.ts'

/** What was kept with a handoff: the score and the points behind it, as they stood then. */
interface KeptReasons {
  readonly scores?: Scores
  readonly entries?: readonly ScoreReason[]
}

/** A handoff with its reasons in words. */
export async function presentHandoff(db: Queryable, row: HandoffRow, assets: Assets): Promise<Handoff> {
  const { scores = NO_SCORES, entries = [] } = (row.reasons ?? {}) as KeptReasons
  const points = entries.map((entry) => ({ ...entry, ruleId: entry.rule, ruleSet: entry.ruleSet ?? null }))
  const words = await explainPoints(db, { lead: row.leadId, assets }, points)
  return {
    id: row.handoffId,
    lead: presentLeadBrief(row),
    ...(row.scenarioId !== null && { scenario: { id: row.scenarioId, name: row.scenarioName ?? '' } }),
    ...(row.runId !== null && { run: row.runId }),
    ...(row.handoffOwnerId !== null && {
      owner: { id: row.handoffOwnerId, name: row.handoffOwnerName ?? '' },
    }),
    note: row.note,
    scores: presentScores(scores),
    reasons: entries.map((entry, i) => ({
      axis: entry.axis as Axis,
      points: entry.points,
      at: entry.at,
      words: words[i] ?? { ja: '', en: '' },
    })),
    state: row.state,
    answerBy: row.answerBy,
    overdue: row.overdueAt !== null,
    ...(row.heldUntil !== null && { heldUntil: row.heldUntil }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.answeredAt !== null && { answeredAt: row.answeredAt }),
    ...(row.answeredByName !== null && { answeredBy: row.answeredByName }),
    createdAt: row.createdAt,
  }
}
