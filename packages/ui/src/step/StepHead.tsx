import type { ReactNode } from 'react'
import { FamilyTile } from '../family/FamilyTile.tsx'
import { PinCount } from './PinCount.tsx'
import { StepErrors } from './StepErrors.tsx'
import classes from './StepHead.module.css'
import type { StepCardProps } from './step-card-props.ts'

/** The head of a card: tile, title, summary, and at the right those who wait and, where asked, those in error. */
export function StepHead(
  props: Pick<StepCardProps, 'family' | 'icon' | 'title' | 'waiting' | 'errors' | 'health'> & {
    readonly summary: string
  },
): ReactNode {
  const { family, icon, title, summary, waiting, errors, health } = props
  return (
    <div className={classes.head}>
      <FamilyTile family={family} icon={icon} off={health?.kind === 'disabled'} />
      <div className={classes.words}>
        <div className={classes.title} title={title}>
          {title}
        </div>
        <div className={classes.summary} title={summary}>
          {summary}
        </div>
      </div>
      {waiting === undefined && errors === undefined && health?.kind !== 'disabled' ? null : (
        <div className={classes.people}>
          {waiting ? <PinCount count={waiting.text} label={waiting.label} onOpen={waiting.onOpen} /> : null}
          {errors ? <StepErrors errors={errors} /> : null}
          {health?.kind === 'disabled' ? <span className={classes.off}>{health.label}</span> : null}
        </div>
      )}
    </div>
  )
}
