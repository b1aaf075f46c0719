import type { EpochMs } from '@shirube/kernel'
import { localDay } from '@shirube/kernel/zone'
import { keptShare } from '../rule/decay.ts'
import type { ScoreRule } from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import type { ScoreEntry } from './score-entry.ts'

/** A lead's entries on the day of the job, in the lead's zone. */
export interface Ageing {
  readonly rules: Pick<ScoreRuleSet, 'version' | 'rules'>
  readonly entries: readonly ScoreEntry[]
  readonly now: EpochMs
  readonly zone: string
}

const decayOf = (rule: ScoreRule | undefined) => (rule?.kind === 'behaviour' ? rule.decay : undefined)

/**
 * What the daily job writes: for each entry whose rule lets points grow old, an entry that brings it down to what
 * is left, rounded to whole points. Never below zero for that entry, never back up; run twice on a day, or after
 * days without a run, the sum is the same. Points of a negative rule fade towards zero likewise.
 */
export function decayEntries({ rules, entries, now, zone }: Ageing): readonly ScoreEntry[] {
  const ruleById = new Map(rules.rules.map((rule) => [rule.id, rule]))
  const key = (entry: ScoreEntry): string => `${entry.eventSeq} ${entry.ruleId}`
  const decayed = new Map<string, number>()
  const today = localDay(now, zone)
  for (const entry of entries) {
    if (entry.reason !== 'decay') continue
    decayed.set(key(entry), (decayed.get(key(entry)) ?? 0) + entry.points)
  }
  return entries.flatMap((entry): ScoreEntry[] => {
    const decay = decayOf(ruleById.get(entry.ruleId))
    if (entry.reason !== 'met' || !decay) return []
    const left = entry.points + (decayed.get(key(entry)) ?? 0)
    const days = today - localDay(entry.at, zone)
    const kept = Math.sign(entry.points) * Math.round(Math.abs(entry.points) * keptShare(decay, days))
    if (Math.abs(kept) >= Math.abs(left)) return []
    const { subject: _, ...same } = entry
    return [{ ...same, ruleSet: rules.version, points: kept - left, at: now, reason: 'decay' }]
  })
}
