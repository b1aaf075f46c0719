import type { BoardColumnName } from '@shirube/contract'

/** What can be done with a handoff on the board. */
export type Move = 'accept' | 'hold' | 'reject' | 'qualify' | 'back' | 'deal' | 'owner'

/** What can be done with a handoff in each column, the usual first. */
export const MOVES: Readonly<Record<BoardColumnName, readonly Move[]>> = {
  waiting: ['accept', 'hold', 'reject', 'owner'],
  held: ['accept', 'hold', 'reject', 'owner'],
  accepted: ['qualify', 'deal'],
  qualified: ['deal', 'back'],
  returned: [],
}

const DRAGGED: Readonly<Partial<Record<BoardColumnName, Readonly<Partial<Record<BoardColumnName, Move>>>>>> =
  {
    waiting: { accepted: 'accept', held: 'hold', returned: 'reject' },
    held: { accepted: 'accept', returned: 'reject' },
    accepted: { qualified: 'qualify' },
    qualified: { accepted: 'back' },
  }

/** What dragging from one column to another means; nothing where sales cannot do that. */
export const moveBetween = (from: BoardColumnName, to: BoardColumnName): Move | undefined =>
  DRAGGED[from]?.[to]
