import type { ReactNode } from 'react'
import classes from './Toolbar.module.css'

/** A row of controls that wraps where there is no room; what stands in `end` keeps to the right. */
export function Toolbar(props: {
  readonly label?: string
  readonly end?: ReactNode
  readonly children?: ReactNode
}): ReactNode {
  return (
    <div
      className={classes.bar}
      role={props.label === undefined ? undefined : 'group'}
      aria-label={props.label}
    >
      {props.children}
      {props.end === undefined ? null : <div className={classes.end}>{props.end}</div>}
    </div>
  )
}
