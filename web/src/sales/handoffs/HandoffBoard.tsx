import type { HandoffBoard as Board, BoardColumnName, Handoff } from '@shirube/contract'
import type { Place } from '@shirube/ui'
import { type ReactNode, useState } from 'react'
import { useMay } from '../../api/use-session.ts'
import { BoardColumn } from './BoardColumn.tsx'
import { type Move, moveBetween } from './board-moves.ts'
import classes from './HandoffBoard.module.css'
import { HandoffSheet } from './HandoffSheet.tsx'
import { MoveDialogs } from './MoveDialogs.tsx'
import type { Moving } from './moving.ts'
import { useHandoffActs } from './use-handoff-acts.ts'

/** Which columns stand below one another. */
const STACKS: readonly (readonly BoardColumnName[])[] = [
  ['waiting'],
  ['accepted', 'held'],
  ['qualified', 'returned'],
]

/** The handoffs where they stand; they are moved by dragging or by the menu of each. */
export function HandoffBoard(props: {
  readonly board: Board
  readonly chosen: string | undefined
  readonly place: Place
  readonly now: number
  readonly onChoose: (handoff: string | undefined) => void
}): ReactNode {
  const { board, chosen, place, now, onChoose } = props
  const may = useMay('sales', 'inside_sales')
  const [moving, setMoving] = useState<Moving>()
  const [dragged, setDragged] = useState<{ readonly handoff: Handoff; readonly from: BoardColumnName }>()
  const acts = useHandoffActs()
  const start = (handoff: Handoff, move: Move): void => {
    if (!acts.doAtOnce(handoff, move)) setMoving({ handoff, move })
  }
  const all = Object.values(board.columns).flatMap(({ items }) => items)
  const open = all.find(({ id }) => id === chosen)
  return (
    <>
      <div className={classes.board}>
        {STACKS.map((stack) => (
          <div key={stack[0]} className={classes.stack}>
            {stack.map((name) => (
              <BoardColumn
                key={name}
                name={name}
                column={board.columns[name]}
                place={place}
                now={now}
                takes={dragged !== undefined && moveBetween(dragged.from, name) !== undefined}
                movable={may}
                onOpen={onChoose}
                onMove={start}
                onDrag={(handoff) => setDragged(handoff && { handoff, from: name })}
                onDrop={() => {
                  const move = dragged && moveBetween(dragged.from, name)
                  if (dragged && move) start(dragged.handoff, move)
                  setDragged(undefined)
                }}
              />
            ))}
          </div>
        ))}
      </div>
      <HandoffSheet handoff={open} place={place} now={now} onClose={() => onChoose(undefined)} />
      <MoveDialogs moving={moving} returnTo={board.returnTo} onClose={() => setMoving(undefined)} />
    </>
  )
}
