import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './IconTile.module.css'
import type { Tone } from './StatusBadge.tsx'

/** A quiet tile with an icon, for a kind of event or of thing to do; not a family of steps. */
export function IconTile(props: {
  readonly icon: IconLike
  readonly tone?: Exclude<Tone, 'outline' | 'score'>
  readonly size?: 'md' | 'lg'
}): ReactNode {
  const { icon: Icon, tone = 'neutral', size = 'md' } = props
  return (
    <span className={classes.tile} data-tone={tone} data-size={size} aria-hidden>
      <Icon size={size === 'lg' ? 15 : 14} stroke={1.75} />
    </span>
  )
}
