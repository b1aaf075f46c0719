import type { Handoff } from '@shirube/contract'
import type { Move } from './board-moves.ts'

/** A handoff on its way to another column, by hand or by menu. */
export interface Moving {
  readonly handoff: Handoff
  readonly move: Move
}
