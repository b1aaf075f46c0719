import type { ReactNode } from 'react'
import { Meter } from '../panel/Meter.tsx'
import classes from './ScoreAxes.module.css'

/** One of the four axes of a score: its points, and what gave them in words. */
export interface ScoreAxis {
  readonly key: string
  readonly label: string
  readonly points: string
  /** The part of the whole score, 0 to 1. */
  readonly share: number
  readonly reasons: string
}

/** A score on its four axes, each with its reasons: no number stands bare. */
export function ScoreAxes(props: { readonly axes: readonly ScoreAxis[] }): ReactNode {
  return (
    <dl className={classes.axes}>
      {props.axes.map((axis) => (
        <div key={axis.key}>
          <dt>
            <span className={classes.label}>{axis.label}</span>
            <span className={classes.bar}>
              <Meter share={axis.share} tone="neutral" />
            </span>
          </dt>
          <dd className={classes.points}>{axis.points}</dd>
          <dd className={classes.reasons}>{axis.reasons}</dd>
        </div>
      ))}
    </dl>
  )
}
