import type { Axis, FactEvent, Facts } from '@shirube/audience'
import type { EpochMs } from '@shirube/kernel'
import type { EffectResult } from '../program/effect.ts'
import type { OpenHours } from '../program/time-expression.ts'

/** When messages may go out to this lead, and when business is done. */
export interface SendingRules {
  /** Local times between which nothing is sent; may span midnight. */
  readonly quiet?: { readonly from: string; readonly to: string }
  /** At most so many marketing messages in the last 24 hours and 7 days. */
  readonly perDay?: number
  readonly perWeek?: number
  /** When the marketing messages of the last 7 days went out, oldest first. */
  readonly recent: readonly EpochMs[]
  /** Local dates on which nothing is sent (holidays), `YYYY-MM-DD`. */
  readonly closedDates: readonly string[]
  /** When colleagues work, on the organisation's clock; at any time where it is missing. */
  readonly hours?: OpenHours
}

/** Points that the lead was given; what caps and `once` of score rules look at. */
export interface PointsGiven {
  readonly ruleId: string
  readonly ruleSet: number
  readonly axis: Axis
  readonly points: number
  readonly eventSeq: number
  readonly at: EpochMs
  readonly reason: 'met' | 'withdrawn' | 'decay'
  readonly subject?: string | undefined
}

/** The facts of the lead, and those that only sending asks for. */
export interface RunFacts extends Facts {
  readonly sending: SendingRules
  /** Past events since the run began, of the kinds that waits with an older anchor listen for. */
  readonly history: readonly FactEvent[]
  /** Only a rehearsal carries them along; in production they stay in the database. */
  readonly given?: readonly PointsGiven[]
}

/** What a step of the interpreter is given beside the program and the state. */
export interface StepInput {
  /** The run's id: decides splits, and marks the events that are the run's own. */
  readonly runId: string
  readonly now: EpochMs
  /** The lead's events after `state.position`, in order of sequence. */
  readonly events: readonly FactEvent[]
  /** The sequence number up to which `events` is complete. */
  readonly upTo: number
  /** The lead as it stands, as far as `needs` of the program ask. */
  readonly facts: RunFacts
  /** What came of the effect that the state is applying. */
  readonly applied?: EffectResult
}
