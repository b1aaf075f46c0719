import type { ReactNode } from 'react'
import classes from './WayPill.module.css'

/** The name of a way on its line, with how many went that way: 「該当 902」. */
export function WayPill(props: {
  readonly name?: string
  readonly count?: string | undefined
  readonly look: 'plain' | 'dim' | 'lit' | 'leak'
}): ReactNode {
  const { name, count, look } = props
  return (
    <span className={classes.pill} data-look={look}>
      {name}
      {count === undefined ? null : name === undefined ? (
        count
      ) : (
        <span className={classes.count}>{count}</span>
      )}
    </span>
  )
}

/** 「終了」 at the free end of a way that leads no further. */
export function EndChip(props: { readonly children: ReactNode }): ReactNode {
  return <span className={classes.end}>{props.children}</span>
}

/** The numbered flag of a leak, with its share: 「① 65%がクリックせず」. */
export function LeakFlag(props: { readonly number: number; readonly children?: ReactNode }): ReactNode {
  return (
    <span className={classes.flag} data-bare={props.children === undefined || undefined}>
      <b>{props.number}</b>
      {props.children}
    </span>
  )
}
