import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './Chip.module.css'

/** A tag of a lead, a scenario or a mail. */
export function TagChip(props: { readonly icon?: IconLike; readonly children: ReactNode }): ReactNode {
  const { icon: Icon, children } = props
  return (
    <span className={classes.chip}>
      {Icon ? <Icon size={13} stroke={1.75} /> : null}
      {children}
    </span>
  )
}

/** A filter that is on or off, with how many rows it would leave. */
export function FilterChip(props: {
  readonly pressed: boolean
  readonly tone?: 'plain' | 'bad'
  readonly onPress: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <button
      type="button"
      className={classes.chip}
      aria-pressed={props.pressed}
      data-tone={props.tone}
      onClick={props.onPress}
    >
      {props.children}
    </button>
  )
}
