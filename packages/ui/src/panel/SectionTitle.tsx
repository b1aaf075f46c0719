import type { ReactNode } from 'react'
import classes from './SectionTitle.module.css'

/** The title of a section of a page or sheet, with a hint beside it and a link at the right. */
export function SectionTitle(props: {
  readonly children: ReactNode
  readonly hint?: ReactNode
  readonly aside?: ReactNode
}): ReactNode {
  return (
    <div className={classes.row}>
      <h2 className={classes.title}>{props.children}</h2>
      {props.hint === undefined ? null : <span className={classes.hint}>{props.hint}</span>}
      {props.aside === undefined ? null : <div className={classes.aside}>{props.aside}</div>}
    </div>
  )
}
