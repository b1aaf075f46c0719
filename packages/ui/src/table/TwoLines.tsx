import type { ReactNode } from 'react'
import classes from './TwoLines.module.css'

/** A cell or list line of two lines: what it is, and a caption under it. */
export function TwoLines(props: { readonly first: ReactNode; readonly second: ReactNode }): ReactNode {
  return (
    <span className={classes.lines}>
      <span>{props.first}</span>
      <span className={classes.second}>{props.second}</span>
    </span>
  )
}
