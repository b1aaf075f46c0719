import './family.css'
import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './FamilyTile.module.css'
import type { Family } from './family.ts'

const ICON = { md: 16, sm: 13, xs: 11 } as const

/** The tile of a family: its silhouette in its colour, the step's icon on it. */
export function FamilyTile(props: {
  readonly family: Family
  readonly icon: IconLike
  readonly size?: keyof typeof ICON
  /** Greyed, for a step that is switched off. */
  readonly off?: boolean
}): ReactNode {
  const { family, icon: Icon, size = 'md', off = false } = props
  return (
    <span
      className={classes.tile}
      data-family={family}
      data-size={size}
      data-off={off || undefined}
      aria-hidden
    >
      <Icon size={ICON[size]} stroke={2} />
    </span>
  )
}
