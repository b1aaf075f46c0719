import { type Facts, matches } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { FitRule } from '../rule/score-rule.ts'
import type { ScoreEntry } from './score-entry.ts'

/** A rule for what a lead is, and all that decides what it gives now. */
export interface Fitting {
  readonly rule: FitRule
  /** The version of the rule set that decides. */
  readonly ruleSet: number
  readonly facts: Facts
  /** What rules have given this lead so far. */
  readonly entries: readonly ScoreEntry[]
  readonly now: EpochMs
  /** The lead's newest event, and when the points are dated. */
  readonly newest: { readonly seq: number; readonly at: EpochMs }
}

/**
 * Brings what the rule has given to what it ought to hold: its points while it is in force and its condition holds,
 * else none. Done twice, the second time gives nothing. Pure.
 */
export function fitEntries({ rule, ruleSet, facts, entries, now, newest }: Fitting): readonly ScoreEntry[] {
  const held = entries.reduce((sum, e) => (e.ruleId === rule.id ? sum + e.points : sum), 0)
  const holds = rule.active && matches(rule.when, facts, now)
  const points = (holds ? rule.points : 0) - held
  if (points === 0) return []
  const reason = holds ? 'met' : 'withdrawn'
  return [{ ruleId: rule.id, ruleSet, axis: rule.axis, points, eventSeq: newest.seq, at: newest.at, reason }]
}
