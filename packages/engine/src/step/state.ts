import type { EpochMs, NodeId } from '@shirube/kernel'
import type { Why } from './why.ts'

/** What a step of this run made: the key of a message, a task or a handoff, and from when on events about it count. */
export interface MadeRef {
  readonly key: string
  readonly seq: number
  readonly at: EpochMs
}

/** The run's stay in one step. */
export interface OpenVisit {
  readonly ordinal: number
  readonly node: NodeId
  readonly since: EpochMs
  /** The position in the lead's history at which the run arrived. */
  readonly seq: number
  /** How many effects and calls this stay has made; part of their keys. */
  readonly acts: number
  /** The last decision taken here: the reason given when the run leaves. */
  readonly why?: Why
}

/** What the run is doing. */
export type Phase =
  | { readonly kind: 'ready'; readonly pc: number }
  | { readonly kind: 'applying'; readonly pc: number; readonly key: string }
  | { readonly kind: 'calling'; readonly pc: number; readonly key: string }
  | {
      readonly kind: 'waiting'
      readonly pc: number
      readonly since: EpochMs
      readonly anchor: number
      readonly deadline?: EpochMs
    }
  | { readonly kind: 'stuck'; readonly pc: number; readonly reason: StuckReason }
  | { readonly kind: 'ended'; readonly reason: EndReason }

export type StuckReason = 'too-many-steps' | 'call-failed' | 'depth'
export type EndReason = 'finished' | 'left' | 'goal' | 'exit' | 'removed'

/** All that a run remembers between two advances. Numbered: older formats are migrated by name. */
export interface RunState {
  readonly format: 1
  readonly phase: Phase
  /** A held run consumes nothing but controls until it is resumed (D13). */
  readonly held: boolean
  readonly visit?: OpenVisit
  readonly visits: number
  /** Instructions done since the last wait; bounds a program that never waits. */
  readonly sinceWait: number
  /** The clock of the run: never goes back. */
  readonly clock: EpochMs
  readonly enteredAt: EpochMs
  readonly entrySeq: number
  /** The last event of the lead that waits of this run have taken in. */
  readonly position: number
  /** The last event that controls, goals and exit rules have seen; never behind `position`. */
  readonly watched: number
  readonly refs: Readonly<Record<string, MadeRef>>
  /** By the position of a wait: the last event that has answered it. */
  readonly answered: Readonly<Record<number, number>>
  /** Numbers carried by the event last heard, for the instants among them. */
  readonly heard: Readonly<Record<string, number>>
  readonly goals: readonly string[]
  /** The depth of the event that set this run going; its own effects lie one deeper. Time heals: a time-out sets it to 0. */
  readonly depth: number
}

/** The state of a run that has just come in by a trigger. */
export const beginRun = (at: {
  readonly pc: number
  readonly now: EpochMs
  readonly seq: number
  readonly depth?: number
}): RunState => ({
  format: 1,
  phase: { kind: 'ready', pc: at.pc },
  held: false,
  visits: 0,
  sinceWait: 0,
  clock: at.now,
  enteredAt: at.now,
  entrySeq: at.seq,
  position: at.seq,
  watched: at.seq,
  refs: {},
  answered: {},
  heard: {},
  goals: [],
  depth: at.depth ?? 0,
})
