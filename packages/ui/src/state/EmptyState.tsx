import type { ReactNode } from 'react'
import { SignpostDrawing } from '../brand/SignpostDrawing.tsx'
import type { Family } from '../family/family.ts'
import classes from './EmptyState.module.css'

/** Nothing here yet: what to do first, one primary action, and one other way in at most. */
export function EmptyState(props: {
  readonly title: ReactNode
  readonly text: ReactNode
  readonly action?: ReactNode
  readonly other?: ReactNode
  /** The question that the first step answers paints the board. */
  readonly family?: Family
}): ReactNode {
  const { title, text, action, other, family } = props
  return (
    <div className={classes.empty} data-empty>
      <SignpostDrawing {...(family === undefined ? {} : { family })} />
      <div className={classes.words}>
        <h2>{title}</h2>
        <p>{text}</p>
        {action === undefined && other === undefined ? null : (
          <div className={classes.actions}>
            {action}
            {other}
          </div>
        )}
      </div>
    </div>
  )
}
