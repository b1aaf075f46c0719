import type { ReactNode } from 'react'
import classes from './StepErrors.module.css'
import type { StepPeople } from './step-card-props.ts'

/** Those who ended in an error at a step: 「エラー7」. */
export function StepErrors(props: { readonly errors: StepPeople }): ReactNode {
  const { text, label, onOpen } = props.errors
  if (onOpen === undefined) return <span className={classes.errors}>{text}</span>
  return (
    <button type="button" className={classes.errors} aria-label={label} onClick={onOpen}>
      {text}
    </button>
  )
}
