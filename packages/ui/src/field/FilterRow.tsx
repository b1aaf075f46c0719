import type { ReactNode } from 'react'
import classes from './FilterRow.module.css'

/** The row above a list: search first, then filters, then how many are left; at the right what concerns the list. */
export function FilterRow(props: {
  readonly label: string
  readonly search?: ReactNode
  readonly children?: ReactNode
  /** 「4,812人のうち128人」 */
  readonly found?: ReactNode
  readonly end?: ReactNode
}): ReactNode {
  const { label, search, children, found, end } = props
  return (
    <div
      className={classes.row}
      role="search"
      aria-label={label}
      data-search={search === undefined ? undefined : true}
    >
      {search}
      {children}
      {found === undefined ? null : (
        <span className={classes.found} role="status">
          {found}
        </span>
      )}
      {end === undefined ? null : <div className={classes.end}>{end}</div>}
    </div>
  )
}
