import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './StatusBadge.module.css'

/** What a state means: good, to be watched, bad, the one in question, a matter of score, or nothing special. */
export type Tone = 'ok' | 'warn' | 'bad' | 'accent' | 'score' | 'neutral' | 'outline'

/** A state as icon or dot and word, never as a colour alone: 「● 稼働中 v7」. */
export function StatusBadge(props: {
  readonly tone: Tone
  readonly mark?: IconLike | 'dot'
  readonly children: ReactNode
}): ReactNode {
  const { tone, mark: Mark, children } = props
  return (
    <span className={classes.badge} data-tone={tone}>
      {Mark === 'dot' ? <i className={classes.dot} /> : Mark ? <Mark size={14} stroke={2} /> : null}
      {children}
    </span>
  )
}
