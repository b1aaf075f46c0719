import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './StepFact.module.css'

/** The one fact of the followed lead at a step: 「11/24 9:00に送信」「11/27 9:00まで」. */
export function StepFact(props: { readonly text: string; readonly done: boolean }): ReactNode {
  return (
    <span className={classes.fact}>
      {props.done ? <IconCheck size={14} stroke={1.75} aria-hidden /> : null}
      {props.text}
    </span>
  )
}
