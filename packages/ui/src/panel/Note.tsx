import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './Note.module.css'

/** A word to the person in the flow of a page: what they should know here, and why. */
export function Note(props: {
  readonly icon: IconLike
  readonly tone?: 'plain' | 'accent' | 'ok' | 'warn' | 'bad'
  readonly children: ReactNode
}): ReactNode {
  const { icon: Icon, tone = 'plain', children } = props
  return (
    <div className={classes.note} data-tone={tone}>
      <Icon size={16} stroke={1.75} className={classes.icon ?? ''} />
      <div className={classes.words}>{children}</div>
    </div>
  )
}
