import type { Condition, EventKind, EventMatch, FactNeeds } from '@shirube/audience'
import { conditionSchema, eventMatchSchema } from '@shirube/audience'
import type { NodeId } from '@shirube/kernel'
import { z } from 'zod'
import type { Instruction, Target } from './instruction.ts'

/** What makes a watch strike: an event, or a condition that begins to hold. */
export const watchOnSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('event'), match: eventMatchSchema }),
  z.strictObject({ kind: z.literal('condition'), when: conditionSchema }),
])
export type WatchOn = z.infer<typeof watchOnSchema>

/** A goal or an exit rule: seen wherever the run stands. */
export interface Watch {
  readonly id: string
  readonly kind: 'goal' | 'exit'
  readonly title: string
  readonly on: WatchOn
  readonly leaves: boolean
}

/** How a lead comes in: by an event (with a condition on the lead), or by a person's hand. */
export type Start =
  | { readonly kind: 'event'; readonly match: EventMatch; readonly when?: Condition }
  | { readonly kind: 'hand' }

/** One trigger of a program and where its runs begin. */
export interface Entry {
  readonly node: NodeId
  readonly start: Start
  readonly to: Target
}

/** What must be known to go on from somewhere to the next effect or call. */
export interface RunNeeds {
  readonly facts: FactNeeds
  /** Quiet hours, caps and recent messages. */
  readonly sending: boolean
  /** Kinds of events since the run began, for waits whose anchor is older than their arrival. */
  readonly history: readonly EventKind[]
  /** Kinds of new events that the waits on the way listen for. */
  readonly hears: readonly EventKind[]
}

/** An instruction in its place: whose it is, and what must be known to go on from here (an effect: from after it). */
export interface Line {
  readonly node: NodeId
  readonly instruction: Instruction<Target>
  readonly needs: RunNeeds
}

/** A compiled scenario: data only, immutable, run by `step`. */
export interface Program {
  readonly format: 1
  readonly entries: readonly Entry[]
  readonly code: readonly Line[]
  readonly watches: readonly Watch[]
  /** The facts that watches look at, on every step of a run. */
  readonly watchNeeds: FactNeeds
  /** Where each step's block begins. */
  readonly starts: Readonly<Record<NodeId, number>>
  /** Where each step's main way leads: taken when a person skips the step. */
  readonly mains: Readonly<Record<NodeId, Target>>
  /** What each step is called, for traces that people read. */
  readonly titles: Readonly<Record<NodeId, string>>
  /** The zone for leads whose own is unknown, when the scenario names one. */
  readonly timeZone?: string
}
