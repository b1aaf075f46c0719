import { Shape } from '@shirube/ui'
import type { ReactNode } from 'react'
import classes from './HandoffBoard.module.css'

const COLUMNS = ['mql', 'sal', 'sql']
const CARDS = ['first', 'second', 'third']

/** The shapes of the board while it is read. */
export function BoardShapes(): ReactNode {
  return (
    <div className={classes.board} aria-hidden>
      {COLUMNS.map((column) => (
        <div key={column} className={classes.column}>
          <Shape width={120} height={20} />
          {CARDS.map((card) => (
            <Shape key={card} width="100%" height={146} />
          ))}
        </div>
      ))}
    </div>
  )
}
