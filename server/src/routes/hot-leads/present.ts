import type { HotLead } from '@shirube/contract'
import { type HotLeadRow, heaviestReasons, sinceTotal, timesGiven } from '@shirube/db/hot-lead'
import { type Assets, explainReasons, inBoth, loadAssets, type Runtime } from '@shirube/runtime'
import { nextPoints, ruleSubject, type ScoreRuleSet } from '@shirube/scoring'
import { presentLeadBrief } from '../../app/present-lead.ts'
import { presentScores } from '../../app/present-scores.ts'

const REASONS = 3
const NEXT = 2

type Read = Pick<Runtime, 'db'>

/** The reasons of each lead in words. */
async function reasonsOf({ db }: Read, assets: Assets, ids: readonly HotLeadRow['leadId'][]) {
  const reasons = await heaviestReasons(db, ids, REASONS)
  const words = await explainReasons(db, assets, reasons)
  const byLead = new Map<string, HotLead['reasons']>()
  for (const [i, { lead, points, times, at }] of reasons.entries()) {
    const told = { words: words[i] ?? { ja: '', en: '' }, points, times, at }
    byLead.set(lead, [...(byLead.get(lead) ?? []), told])
  }
  return byLead
}

function nextOf(
  rules: ScoreRuleSet,
  assets: Assets,
  { missing, given }: { readonly missing: number; readonly given: ReadonlyMap<string, number> },
): HotLead['next'] {
  return nextPoints(rules.rules, { missing, given, most: NEXT }).map(({ rule, times }) => ({
    words: inBoth(assets, (context) => rule.name ?? ruleSubject(rule, context)),
    points: rule.points,
    ...(times !== undefined && { times }),
  }))
}

function about(row: HotLeadRow): Pick<HotLead, 'department' | 'jobTitle' | 'owner' | 'handoff' | 'scores'> {
  const [department, jobTitle] = [row.fields['department'], row.fields['jobTitle']]
  return {
    ...(typeof department === 'string' && department !== '' && { department }),
    ...(typeof jobTitle === 'string' && jobTitle !== '' && { jobTitle }),
    ...(row.ownerId !== null && { owner: { id: row.ownerId, name: row.ownerName ?? '' } }),
    ...(row.handoff && { handoff: row.handoff }),
    scores: presentScores(row.scores),
  }
}

/** A page of hot leads: since when and why each is hot, or what would take it there. */
export async function presentHotLeads(
  runtime: Read,
  rules: ScoreRuleSet,
  rows: readonly HotLeadRow[],
): Promise<HotLead[]> {
  const { hot } = rules.thresholds
  const idsOf = (some: readonly HotLeadRow[]) => some.map((row) => row.leadId)
  const warm = idsOf(rows.filter((row) => row.total < hot))
  const assets = await loadAssets(runtime.db)
  const [since, reasons, given] = await Promise.all([
    sinceTotal(runtime.db, idsOf(rows.filter((row) => row.total >= hot)), hot),
    reasonsOf(runtime, assets, idsOf(rows)),
    warm.length === 0 ? new Map<string, ReadonlyMap<string, number>>() : timesGiven(runtime.db, warm),
  ])
  return rows.map((row): HotLead => {
    const missing = Math.max(0, hot - row.total)
    const began = since.get(row.leadId)
    const asked = { missing, given: given.get(row.leadId) ?? new Map<string, number>() }
    return {
      ...presentLeadBrief(row),
      ...about(row),
      ...(missing === 0 && began !== undefined && { since: began }),
      reasons: reasons.get(row.leadId) ?? [],
      missing,
      next: missing === 0 ? [] : nextOf(rules, assets, asked),
    }
  })
}
