import { IconArrowDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './OutcomeInside.module.css'
import { StepHead } from './StepHead.tsx'
import type { StepBody, StepWay } from './step-body.ts'
import type { StepCardProps } from './step-card-props.ts'

type Outcome = Extract<StepBody, { kind: 'outcome' }>

/** The inside of a card with many ways out: head, then one row a way, the main one last. */
export function OutcomeInside(props: Omit<StepCardProps, 'body'> & { readonly body: Outcome }): ReactNode {
  const { body, ...head } = props
  return (
    <>
      <StepHead {...head} summary={body.summary} />
      {body.ways.map((way) => (
        <WayRow key={way.port} way={way} />
      ))}
    </>
  )
}

function WayRow({ way }: { readonly way: StepWay }): ReactNode {
  return (
    <div
      className={classes.way}
      data-taken={way.taken || undefined}
      data-none={way.count === '0' || undefined}
    >
      {way.main ? <IconArrowDown size={13} stroke={2} aria-hidden /> : null}
      <span className={classes.name} title={way.name}>
        {way.name}
      </span>
      {way.count === undefined ? null : <b>{way.count}</b>}
    </div>
  )
}
