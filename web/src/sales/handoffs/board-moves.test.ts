import { BOARD_COLUMNS } from '@shirube/contract'
import { describe, expect, it } from 'vitest'
import { MOVES, moveBetween } from './board-moves.ts'

describe('the board', () => {
  it('offers in the menu whatever dragging can do [S61]', () => {
    const missing = BOARD_COLUMNS.flatMap((from) =>
      BOARD_COLUMNS.flatMap((to) => {
        const move = moveBetween(from, to)
        return move === undefined || MOVES[from].includes(move) ? [] : [`${from} → ${to}`]
      }),
    )
    expect(missing).toEqual([])
  })

  it('lets nobody become an SQL who was not accepted first, and takes back no answer', () => {
    expect(moveBetween('waiting', 'qualified')).toBeUndefined()
    expect(moveBetween('accepted', 'waiting')).toBeUndefined()
    expect(MOVES.returned).toEqual([])
  })
})
