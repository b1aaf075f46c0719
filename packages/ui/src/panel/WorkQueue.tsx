import { type ReactNode, useEffect, useRef } from 'react'
import classes from './WorkQueue.module.css'

/** What waits for a person, one under the other; one of it is looked at beside. */
export function WorkQueue(props: {
  readonly label: string
  readonly head?: ReactNode
  readonly after?: ReactNode
  /** `QueueRow`s. */
  readonly children: ReactNode
}): ReactNode {
  return (
    <nav className={classes.queue} aria-label={props.label}>
      {props.head}
      <ol>{props.children}</ol>
      {props.after}
    </nav>
  )
}

/** One row of a queue; the chosen one comes into view. */
export function QueueRow(props: {
  readonly chosen: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}): ReactNode {
  const { chosen, onChoose, children } = props
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (chosen) row.current?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  return (
    <li>
      <button
        ref={row}
        type="button"
        className={classes.row}
        aria-current={chosen || undefined}
        onClick={onChoose}
      >
        {children}
      </button>
    </li>
  )
}
