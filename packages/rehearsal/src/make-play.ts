import { type Condition, type FactEvent, matches } from '@shirube/audience'
import {
  applyInMemory,
  type Consequence,
  type Happening,
  type Play,
  type Program,
  type RunFacts,
  scoreWatchesOf,
} from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import {
  consequences,
  crossings,
  type ScoreCrossing,
  type ScoreRuleSet,
  thresholdsOf,
} from '@shirube/scoring'

/** A segment whose membership a rehearsal keeps up. */
export interface RehearsedSegment {
  readonly id: string
  readonly condition: Condition
}

/** What runs live beside the scenario and decides what an event sets off. */
export interface RehearsedRules {
  readonly rules: ScoreRuleSet
  readonly segments: readonly RehearsedSegment[]
}

const crossedEvent = (payload: ScoreCrossing): Happening => ({ kind: 'score.crossed', payload })

/** A lead that reaches the MQL score becomes an MQL, as in production (S59). */
function grantMql(facts: RunFacts, crossed: readonly ScoreCrossing[], mql: number): Consequence {
  const reached = crossed.some(
    (c) => c.measure === 'total' && c.direction === 'up' && c.withinDays === undefined && c.threshold === mql,
  )
  if (!reached || facts.lead.qualification !== 'none') return { facts, events: [] }
  const lead = { ...facts.lead, qualification: 'mql' } as const
  return {
    facts: { ...facts, lead },
    events: [{ kind: 'qualification.changed', payload: { before: 'none', after: 'mql' } }],
  }
}

function keepSegments(facts: RunFacts, segments: readonly RehearsedSegment[], now: EpochMs): Consequence {
  const events: Happening[] = []
  let members = facts.segments
  for (const { id, condition } of segments) {
    const member = matches(condition, facts, now)
    if (member === members.includes(id)) continue
    members = member ? [...members, id] : members.filter((other) => other !== id)
    events.push({ kind: member ? 'segment.joined' : 'segment.left', payload: { segment: id } })
  }
  return { facts: events.length > 0 ? { ...facts, segments: members } : facts, events }
}

/**
 * Plays the world of a rehearsal by the rules that are live: points and crossings, MQL, segments. The interpreter
 * itself is production's (D1); only this stands in for ingest. Calls outside are assumed to come to `outcome`.
 */
export function makePlay(program: Program, live: RehearsedRules, outcome = 'ok'): Play {
  const watched = scoreWatchesOf(program)
  const thresholds = watched.filter((w) => w.withinDays === undefined)
  const rises = watched.flatMap(({ withinDays, ...w }) =>
    withinDays === undefined ? [] : [{ ...w, withinDays }],
  )
  const { rules } = live

  const onEvent = (facts: RunFacts, event: FactEvent, now: EpochMs): Consequence => {
    const given = facts.given ?? []
    const scored = consequences({ rules, event, facts, entries: given, thresholds, rises, now })
    const pointed = { ...scored.facts, given: [...given, ...scored.entries] }
    const mql = grantMql(pointed, scored.crossed, rules.thresholds.mql)
    const kept = keepSegments(mql.facts, live.segments, now)
    return { facts: kept.facts, events: [...scored.crossed.map(crossedEvent), ...mql.events, ...kept.events] }
  }
  return {
    consequences: onEvent,
    apply: applyInMemory,
    scored: (before, after) =>
      crossings(before.scores, after.scores, [...thresholdsOf(rules), ...thresholds]).map(crossedEvent),
    answerCall: () => outcome,
  }
}
