import { type FactEvent, matches } from '@shirube/audience'
import {
  applyInMemory,
  type Happening,
  type Play,
  type Program,
  type RunFacts,
  scoreWatchesOf,
} from '@shirube/engine'
import type { EpochMs } from '@shirube/kernel'
import { consequences, crossings, type ScoreEntry, thresholdsOf } from '@shirube/scoring'
import type { LiveConfig, LiveSegment } from '../live/live-config.ts'

/** The segments that the lead joins or leaves by now. */
function segmentsOf(
  facts: RunFacts,
  segments: readonly LiveSegment[],
  now: EpochMs,
): { readonly facts: RunFacts; readonly events: readonly Happening[] } {
  const events: Happening[] = []
  let at = facts
  for (const { id, condition } of segments) {
    const member = matches(condition, at, now)
    if (member === at.segments.includes(id)) continue
    const rest = at.segments.filter((other) => other !== id)
    at = { ...at, segments: member ? [...rest, id] : rest }
    events.push({ kind: member ? 'segment.joined' : 'segment.left', payload: { segment: id } })
  }
  return { facts: at, events }
}

/** The world of a rehearsal: scored and segmented by what is in force now, effects in memory, nothing sent. */
export function playWorld(live: LiveConfig, program: Program): Play {
  const entries: ScoreEntry[] = []
  const watched = scoreWatchesOf(program)
  const thresholds = watched.filter((watch) => watch.withinDays === undefined)
  const rises = watched.flatMap(({ measure, value, withinDays }) =>
    withinDays === undefined ? [] : [{ measure, value, withinDays }],
  )
  const heights = [...thresholdsOf(live.rules), ...thresholds]
  return {
    consequences(facts: RunFacts, event: FactEvent, now: EpochMs) {
      const scored = consequences({ rules: live.rules, event, facts, entries, now, thresholds, rises })
      entries.push(...scored.entries)
      const crossed = scored.crossed.map((payload): Happening => ({ kind: 'score.crossed', payload }))
      const sorted = segmentsOf(scored.facts, live.segments, now)
      return { facts: sorted.facts, events: [...crossed, ...sorted.events] }
    },
    apply: applyInMemory,
    scored: (before, after) =>
      crossings(before.scores, after.scores, heights).map((payload) => ({ kind: 'score.crossed', payload })),
    answerCall: () => 'ok',
  }
}
