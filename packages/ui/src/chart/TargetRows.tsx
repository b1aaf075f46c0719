import type { ReactNode } from 'react'
import { Meter } from '../panel/Meter.tsx'
import classes from './TargetRows.module.css'

/** A target and how far it has come. */
export interface Target {
  readonly key: string
  readonly name: string
  readonly actual: string
  /** 「目標 1,200」 */
  readonly target: string
  /** Actual and plan on one bar, 0 to 1. */
  readonly share: number
  readonly plan?: number
  readonly reached: string
  readonly tone: 'ok' | 'plain' | 'warn' | 'bad'
}

/** Targets against what came of them, one row each; the tick is the target. */
export function TargetRows(props: { readonly targets: readonly Target[] }): ReactNode {
  return (
    <ul className={classes.rows}>
      {props.targets.map((target) => (
        <li key={target.key}>
          <span>{target.name}</span>
          <b>{target.actual}</b>
          <Meter
            share={target.share}
            {...(target.plan !== undefined && { plan: target.plan })}
            size="thick"
            tone={toneOf(target.tone)}
          />
          <span className={classes.target}>{target.target}</span>
          <strong data-tone={target.tone}>{target.reached}</strong>
        </li>
      ))}
    </ul>
  )
}

const toneOf = (tone: Target['tone']): 'accent' | 'warn' | 'bad' =>
  tone === 'warn' || tone === 'bad' ? tone : 'accent'
