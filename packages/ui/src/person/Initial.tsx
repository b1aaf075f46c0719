import type { ReactNode } from 'react'
import classes from './Initial.module.css'

/** The first character of a name in a circle, for a person; in a square, for an organisation. */
export function Initial(props: {
  readonly name: string
  readonly shape?: 'person' | 'organisation'
  readonly size?: 'sm' | 'md' | 'lg'
  readonly tone?: 'plain' | 'accent'
}): ReactNode {
  const { name, shape = 'person', size = 'md', tone = 'plain' } = props
  const [first = '?'] = name.trim()
  return (
    <span className={classes.initial} data-shape={shape} data-size={size} data-tone={tone} aria-hidden>
      {first.toLocaleUpperCase()}
    </span>
  )
}
