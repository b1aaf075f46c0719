import type { ReactNode } from 'react'
import { IconTile } from '../badge/IconTile.tsx'
import type { Tone } from '../badge/StatusBadge.tsx'
import type { IconLike } from '../icon/icon-like.ts'
import classes from './Timeline.module.css'

/** Something a lead did, or that was done with them, at a time. */
export interface TimelineEntry {
  readonly key: string
  /** 「10:05」 */
  readonly time: string
  /** The moment for machines (ISO 8601). */
  readonly moment: string
  readonly icon: IconLike
  readonly tone?: Exclude<Tone, 'outline' | 'score'>
  readonly title: ReactNode
  readonly text?: ReactNode
  /** Points that came of it, a badge, an action. */
  readonly end?: ReactNode
}

/** What happened, day by day, the newest first. */
export function Timeline(props: {
  readonly days: readonly {
    readonly key: string
    readonly label: string
    readonly entries: readonly TimelineEntry[]
  }[]
}): ReactNode {
  return (
    <div className={classes.timeline}>
      {props.days.map((day) => (
        <section key={day.key} aria-label={day.label}>
          <h3 className={classes.day}>{day.label}</h3>
          <ol className={classes.entries}>
            {day.entries.map(({ key, ...entry }) => (
              <Entry key={key} {...entry} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Entry(entry: Omit<TimelineEntry, 'key'>): ReactNode {
  return (
    <li className={classes.entry}>
      <time dateTime={entry.moment}>{entry.time}</time>
      <IconTile icon={entry.icon} tone={entry.tone ?? 'neutral'} />
      <div className={classes.words}>
        <div className={classes.title}>{entry.title}</div>
        {entry.text === undefined ? null : <div className={classes.text}>{entry.text}</div>}
      </div>
      {entry.end === undefined ? null : <div className={classes.end}>{entry.end}</div>}
    </li>
  )
}
