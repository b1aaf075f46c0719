import { eventsBySeq, type Queryable, ruleSetsByVersion } from '@shirube/db'
import type { Localised } from '@shirube/kernel'
import { DEFAULT_RULE_SET, explainEntry, type ScoreRule, scoreRuleSetSchema } from '@shirube/scoring'
import type { Assets } from '../publish/assets.ts'
import { inBoth } from './speak.ts'

/** Points that were given, as they are kept. */
export interface KeptPoints {
  readonly points: number
  readonly ruleId: string | null
  readonly ruleSet: number | null
  readonly eventSeq: number | null
  readonly note: string | null
  readonly reason?: 'met' | 'withdrawn' | 'decay'
}

/** What is said of points that a step of a scenario gave without a word. */
export const STEP = { ja: 'シナリオのステップ', en: 'a scenario step' } as const

const signed = (points: number): string => (points > 0 ? `+${points}` : `−${Math.abs(points)}`)

/** Finds the rule that gave points, as it was then. */
export async function rulesThen(
  db: Queryable,
  entries: readonly Pick<KeptPoints, 'ruleId' | 'ruleSet'>[],
): Promise<(entry: Pick<KeptPoints, 'ruleId' | 'ruleSet'>) => ScoreRule | undefined> {
  const versions = [...new Set(entries.flatMap((entry) => (entry.ruleSet === null ? [] : [entry.ruleSet])))]
  const kept = await ruleSetsByVersion(db, versions)
  const sets = new Map(
    versions.map((n) => [n, kept.has(n) ? scoreRuleSetSchema.parse(kept.get(n)) : DEFAULT_RULE_SET]),
  )
  return ({ ruleSet, ruleId }) => sets.get(ruleSet ?? -1)?.rules.find((rule) => rule.id === ruleId)
}

/** Why points were given, each in words: by the rule as it was then, of the event that earned them (D6). */
export async function explainPoints(
  db: Queryable,
  about: { readonly lead: string; readonly assets: Assets },
  entries: readonly KeptPoints[],
): Promise<readonly Localised[]> {
  const { lead, assets } = about
  const seqs = entries.flatMap((entry) => (entry.eventSeq === null ? [] : [entry.eventSeq]))
  const [events, ruleOf] = await Promise.all([eventsBySeq(db, lead, seqs), rulesThen(db, entries)])
  return entries.map((entry) => {
    const { points, reason = 'met' } = entry
    const rule = ruleOf(entry)
    const event = entry.eventSeq === null ? undefined : events.get(entry.eventSeq)
    if (entry.ruleId === null && !event) {
      const note = entry.note?.trim()
      return { ja: `${note || STEP.ja} ${signed(points)}`, en: `${note || STEP.en} ${signed(points)}` }
    }
    return inBoth(assets, (context) => explainEntry({ entry: { points, reason }, rule, event }, context))
  })
}
