import {
  type Condition,
  type EventKind,
  type EventMatch,
  type Facts,
  scoreMeasureSchema,
} from '@shirube/audience'
import type { OrganisationSettings } from '@shirube/contract'
import type { Program, Start, Target } from '@shirube/engine'
import type { NodeId, ScenarioId, VersionId } from '@shirube/kernel'
import type { Reentry, ScenarioSettings } from '@shirube/scenario'
import type { ScoreRise, ScoreRuleSet, ScoreThreshold } from '@shirube/scoring'

/** A way into a live scenario by an event. */
export interface LiveTrigger {
  readonly scenarioId: ScenarioId
  readonly versionId: VersionId
  readonly node: NodeId
  readonly start: Extract<Start, { kind: 'event' }>
  readonly to: Target
  readonly reentry: Reentry
  readonly schedule: ScenarioSettings['schedule']
}

/** A segment, and what can change who is in it. */
export interface LiveSegment {
  readonly id: string
  readonly condition: Condition
  readonly kinds: ReadonlySet<EventKind>
  readonly score: boolean
}

/** Everything that decides what an event sets off, as of one stamp. Immutable. */
export interface LiveConfig {
  readonly stamp: number
  readonly organisation: Facts['organisation'] & {
    readonly name: string
    readonly settings: OrganisationSettings
  }
  readonly rules: ScoreRuleSet
  readonly thresholds: readonly ScoreThreshold[]
  readonly rises: readonly ScoreRise[]
  readonly segments: readonly LiveSegment[]
  readonly triggersByKind: ReadonlyMap<EventKind, readonly LiveTrigger[]>
  readonly pageGroups: readonly { readonly id: string; readonly patterns: readonly string[] }[]
  /** Lists whose members are left out of sends and scores. */
  readonly systemLists: ReadonlySet<string>
  /** Local dates on which no business is done. */
  readonly closedDates: readonly string[]
  /** Compiled programs of versions that are live or still being gone through. */
  readonly programs: ReadonlyMap<VersionId, Program>
}

/** A height of the score, or a rise of it, that somebody listens for. */
export type ScoreWatch = ScoreThreshold & { readonly withinDays?: number }

/** The crossing that an event match asks about, if it asks about one. */
export function crossingIn(match: EventMatch): readonly ScoreWatch[] {
  if (match.kind !== 'score.crossed') return []
  const asked = (field: string): unknown => {
    const test = match.where?.find((t) => t.field === field)
    return test?.op === 'is' ? test.value : undefined
  }
  const measure = scoreMeasureSchema.safeParse(asked('measure'))
  const value = asked('threshold')
  const withinDays = asked('withinDays')
  if (!measure.success || typeof value !== 'number') return []
  return [{ measure: measure.data, value, ...(typeof withinDays === 'number' && { withinDays }) }]
}
