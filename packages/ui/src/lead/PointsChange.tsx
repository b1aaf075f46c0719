import type { ReactNode } from 'react'
import { formatChange } from '../format/format-number.ts'
import classes from './PointsChange.module.css'

/** Points that were given or taken: 「+5」「−2」. */
export function PointsChange({ points }: { readonly points: number }): ReactNode {
  return (
    <span className={classes.points} data-minus={points < 0 || undefined}>
      {formatChange(points)}
    </span>
  )
}
