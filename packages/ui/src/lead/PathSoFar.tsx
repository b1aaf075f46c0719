import type { ReactNode } from 'react'
import { FamilyTile } from '../family/FamilyTile.tsx'
import type { Family } from '../family/family.ts'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './PathSoFar.module.css'

/** A step that the lead has passed, stands at, or will come to. */
export interface PathStep {
  readonly key: string
  readonly family: Family
  readonly icon: IconLike
  readonly title: ReactNode
  /** Why this way, in words. */
  readonly reason?: ReactNode
  /** 「11/16」, and for where they stand 「いまここ」. */
  readonly when: string
  readonly state: 'passed' | 'here' | 'planned'
}

/** The way of one lead through a scenario, step by step, to where they are now. */
export function PathSoFar(props: { readonly steps: readonly PathStep[] }): ReactNode {
  return (
    <ol className={classes.path}>
      {props.steps.map((step) => (
        <li key={step.key} data-state={step.state} aria-current={step.state === 'here' ? 'step' : undefined}>
          <FamilyTile family={step.family} icon={step.icon} size="xs" />
          <span className={classes.words}>
            <span>{step.title}</span>
            {step.reason === undefined ? null : <span className={classes.reason}>{step.reason}</span>}
          </span>
          <span className={classes.when}>{step.when}</span>
        </li>
      ))}
    </ol>
  )
}
