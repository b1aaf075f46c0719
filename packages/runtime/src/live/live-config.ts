import type { Condition, EventKind, EventMatch, FactNeeds, Facts } from '@shirube/audience'
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

/** A segment, what it looks at, and what can change who is in it. */
export interface LiveSegment {
  readonly id: string
  readonly condition: Condition
  readonly needs: FactNeeds
  /** An event that fits none of these leaves everybody where they are. */
  readonly matches: readonly EventMatch[]
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
