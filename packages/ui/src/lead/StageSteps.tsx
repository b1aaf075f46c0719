import { IconCheck } from '@tabler/icons-react'
import type { CSSProperties, ReactNode } from 'react'
import classes from './StageSteps.module.css'

/** A stage or an answer on the lead's way, with its date once it was reached. */
export interface Stage {
  readonly key: string
  readonly label: string
  readonly state: 'done' | 'current' | 'ahead'
}

/** How far a lead has come, stage by stage; on a phone a row of bars with the current stage named. */
export function StageSteps(props: { readonly stages: readonly Stage[]; readonly label: string }): ReactNode {
  return (
    <ol className={classes.stages} style={columnsOf(props.stages)} aria-label={props.label}>
      {props.stages.map((stage) => (
        <li
          key={stage.key}
          data-state={stage.state}
          aria-current={stage.state === 'current' ? 'step' : undefined}
        >
          {stage.state === 'done' ? <IconCheck size={14} stroke={2} aria-hidden /> : null}
          <span>{stage.label}</span>
        </li>
      ))}
    </ol>
  )
}

/** The answers of sales one after the other: MQL, SAL, SQL, deal, won. */
export function AnswerSteps(props: {
  readonly answers: readonly Stage[]
  readonly label: string
}): ReactNode {
  return (
    <ol className={classes.answers} aria-label={props.label}>
      {props.answers.map((answer) => (
        <li
          key={answer.key}
          data-state={answer.state}
          aria-current={answer.state === 'current' ? 'step' : undefined}
        >
          {answer.state === 'done' ? <IconCheck size={13} stroke={2} aria-hidden /> : null}
          {answer.label}
        </li>
      ))}
    </ol>
  )
}

const columnsOf = (stages: readonly Stage[]): CSSProperties =>
  ({ '--stages': stages.length }) as CSSProperties
