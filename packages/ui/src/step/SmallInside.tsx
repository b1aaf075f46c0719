import type { ReactNode } from 'react'
import { FamilyTile } from '../family/FamilyTile.tsx'
import { PinCount } from './PinCount.tsx'
import classes from './SmallInside.module.css'
import { StepErrors } from './StepErrors.tsx'
import { StepFact } from './StepFact.tsx'
import { StepFigures } from './StepFigures.tsx'
import type { StepBody } from './step-body.ts'
import type { StepCardProps } from './step-card-props.ts'

type Small = Extract<StepBody, { kind: 'small' }>

/** The inside of a card of one line: tile, title, result, and those who wait. */
export function SmallInside(props: Omit<StepCardProps, 'body'> & { readonly body: Small }): ReactNode {
  const { family, icon, title, body, waiting, errors, health } = props
  const off = health?.kind === 'disabled'
  return (
    <div className={classes.line} data-off={off || undefined}>
      <FamilyTile family={family} icon={icon} size="sm" off={off} />
      <span className={classes.title} title={title}>
        {title}
      </span>
      {off ? <StepFact text={health.label} done={false} /> : <Result result={body.result} />}
      {errors === undefined ? null : <StepErrors errors={errors} />}
      {waiting === undefined ? null : (
        <PinCount count={waiting.text} label={waiting.label} onOpen={waiting.onOpen} />
      )}
    </div>
  )
}

function Result({ result }: Pick<Small, 'result'>): ReactNode {
  switch (result.kind) {
    case 'none':
      return null
    case 'figures':
      return <StepFigures figures={result.figures} />
    case 'fact':
      return <StepFact {...result} />
  }
}
