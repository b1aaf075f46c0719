import type { ReactNode } from 'react'
import classes from './Meter.module.css'

/** A share as a bar, with a tick where it should be by now; the figure itself is said beside it. */
export function Meter(props: {
  /** From 0 to 1; more fills the bar. */
  readonly share: number
  /** Where the plan stands, from 0 to 1. */
  readonly plan?: number
  readonly tone?: 'accent' | 'warn' | 'bad' | 'neutral' | 'ink'
  readonly size?: 'thin' | 'thick'
  /** What the bar shows in words; without it the bar is decoration beside its figure. */
  readonly label?: string
}): ReactNode {
  const { share, plan, tone = 'accent', size = 'thin', label } = props
  const percent = (part: number): string => `${Math.min(1, Math.max(0, part)) * 100}%`
  const spoken = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <div className={classes.meter} data-tone={tone} data-size={size} {...spoken}>
      <i className={classes.fill} style={{ width: percent(share) }} />
      {plan === undefined ? null : <i className={classes.plan} style={{ left: percent(plan) }} />}
    </div>
  )
}
