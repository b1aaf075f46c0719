import { BOARD_COLUMNS } from '@shirube/contract'
import { describe, expect, it } from 'vitest'
import { MOVES, moveBetween } from './board-moves.ts'

describe('the board', () => {
  it('offers in the menu whatever dragging can do [S61]', () => {
    for (const from of BOARD_COLUMNS)
      for (const to of BOARD_COLUMNS) {
        const move = moveBetween(from, to)
        if (move) expect(MOVES[from], `${from} → ${to}`).toContain(move)
      }
  })

  it('lets nobody become an SQL who was not accepted first, and takes back no answer', () => {
    expect(moveBetween('waiting', 'qualified')).toBeUndefined()
    expect(moveBetween('accepted', 'waiting')).toBeUndefined()
    expect(MOVES.returned).toEqual([])
  })
})
