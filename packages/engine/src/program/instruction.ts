import type { Condition, EventMatch } from '@shirube/audience'
import type { CallSpec, Effect } from './effect.ts'
import type { TimeExpression } from './time-expression.ts'

/** Where a run goes on: another instruction of the same step, or out by a port (the run ends if no line is there). */
export type Target =
  | { readonly kind: 'within'; readonly pc: number }
  | { readonly kind: 'leave'; readonly port: string; readonly to?: number }

/** The same inside a block that one step compiled to: labels are positions in the block. */
export type BlockTarget = { readonly label: number } | { readonly port: string }

/**
 * From when on events count for a wait. `arrival`: after the run came to this step. `message`: after a named
 * step queued its mail (and about that mail only). `entry`: after the run began.
 */
export type Anchor =
  | { readonly kind: 'arrival' }
  | { readonly kind: 'entry' }
  | { readonly kind: 'message'; readonly node: string }

/** One kind of event that a wait listens for. */
export interface Arm<Go> {
  readonly match: EventMatch
  /** Only events about what this step made: its mail, its task, its handoff. */
  readonly about?: string
  readonly next: Go
}

/** What a program is made of. `Go` is `Target` in a program and `BlockTarget` in what a step compiles to. */
export type Instruction<Go> =
  | { readonly op: 'effect'; readonly effect: Effect; readonly next: Go; readonly refused?: Go }
  | {
      readonly op: 'call'
      readonly call: CallSpec
      readonly outcomes: Readonly<Record<string, Go>>
      readonly failed: Go
    }
  | {
      readonly op: 'decide'
      readonly cases: readonly { readonly when: Condition; readonly next: Go }[]
      readonly otherwise: Go
    }
  | { readonly op: 'split'; readonly ways: readonly { readonly weight: number; readonly next: Go }[] }
  | {
      readonly op: 'wait'
      readonly anchor: Anchor
      readonly arms: readonly Arm<Go>[]
      /** Level-triggered: passes at once if it already holds. */
      readonly until?: { readonly when: Condition; readonly next: Go }
      readonly timeout?: { readonly at: TimeExpression; readonly next: Go }
    }
  | { readonly op: 'jump'; readonly next: Go }
  | { readonly op: 'end'; readonly outcome: 'finished' | 'left' }

export type Op = Instruction<Target>['op']
export const OPS = [
  'effect',
  'call',
  'decide',
  'split',
  'wait',
  'jump',
  'end',
] as const satisfies readonly Op[]

/** What one step compiles to; execution starts at position 0. */
export type Block = readonly Instruction<BlockTarget>[]
