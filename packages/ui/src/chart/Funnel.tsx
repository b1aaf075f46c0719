import { IconArrowRight } from '@tabler/icons-react'
import type { CSSProperties, ReactNode } from 'react'
import classes from './Funnel.module.css'

/** A stage of a funnel, and how many of it went on to the next, how fast. */
export interface FunnelStage {
  readonly key: string
  readonly label: string
  readonly count: string
  /** The part of the first stage, 0 to 1. */
  readonly share: number
  readonly onward?: { readonly share: string; readonly time: string; readonly weak: boolean }
}

/** A flat funnel: a bar and a figure a stage, and between them what went on. */
export function Funnel(props: {
  readonly stages: readonly FunnelStage[]
  readonly label: string
}): ReactNode {
  return (
    <ol className={classes.funnel} aria-label={props.label}>
      {props.stages.map((stage) => (
        <li key={stage.key}>
          <span className={classes.bar} style={shareOf(stage)} />
          <span className={classes.stage}>
            <b>{stage.count}</b>
            {stage.label}
          </span>
          {stage.onward === undefined ? null : (
            <span className={classes.onward} data-weak={stage.onward.weak || undefined}>
              <b>
                {stage.onward.share}
                <IconArrowRight size={12} stroke={1.75} aria-hidden />
              </b>
              {stage.onward.time}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

/** The bar stands on a desk and lies on a phone, so its style sheet makes the length of the share. */
const shareOf = (stage: FunnelStage): CSSProperties => ({ '--share': stage.share }) as CSSProperties
