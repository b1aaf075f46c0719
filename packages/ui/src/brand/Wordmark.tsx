import type { ReactNode } from 'react'
import { Mark } from './Mark.tsx'
import classes from './Wordmark.module.css'

/** The name of the product beside its sign: 標 Shirube. */
export function Wordmark(): ReactNode {
  return (
    <span className={classes.wordmark}>
      <Mark />
      <span lang="ja">標</span>
      <small lang="en">Shirube</small>
    </span>
  )
}
