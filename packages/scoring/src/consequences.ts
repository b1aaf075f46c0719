import { type Facts, zoneOf } from '@shirube/audience'
import { crossings, type ScoreCrossing } from './crossing/crossings.ts'
import { rises, type ScoreRise } from './crossing/rises.ts'
import { addPoints, type ScoreEntry } from './entry/score-entry.ts'
import { type Scoring, scoreEvent } from './entry/score-event.ts'
import { type ScoreRuleSet, type ScoreThreshold, thresholdsOf } from './rule/score-rule-set.ts'

/** An event about to be scored in memory, and the heights that somebody listens for beside MQL and hot. */
export interface Scored<F extends Facts> extends Omit<Scoring, 'rules' | 'facts'> {
  readonly rules: ScoreRuleSet
  readonly facts: F
  readonly thresholds?: readonly ScoreThreshold[]
  readonly rises?: readonly ScoreRise[]
}

/** What an event does to a lead's score. */
export interface ScoreConsequences<F extends Facts> {
  /** The points it gave, to be kept with the earlier ones. */
  readonly entries: readonly ScoreEntry[]
  /** What the `score.crossed` events that follow from it say, in order. */
  readonly crossed: readonly ScoreCrossing[]
  /** The lead with the event in its history and the new scores. */
  readonly facts: F
}

/**
 * Scores one event in memory: its points, the thresholds that they cross, the facts after it. What ingest does in
 * the database, for rehearsals and replays; pure.
 */
export function consequences<F extends Facts>(scored: Scored<F>): ScoreConsequences<F> {
  const { rules, event, facts, now } = scored
  const entries = scoreEvent(scored)
  const known = facts.events.some((past) => past.seq === event.seq)
  const events = known ? facts.events : [...facts.events, event]
  if (entries.length === 0) return { entries, crossed: [], facts: { ...facts, events } }
  const scores = addPoints(facts.scores, entries)
  const heights = [...thresholdsOf(rules), ...(scored.thresholds ?? [])]
  const crossed = [
    ...crossings(facts.scores, scores, heights),
    ...rises({ before: scored.entries, added: entries }, scored.rises ?? [], { now, zone: zoneOf(facts) }),
  ]
  return { entries, crossed, facts: { ...facts, events, scores } }
}
