import { type ReactNode, useId } from 'react'
import classes from './Panel.module.css'

/** A part of a page on its own ground: a title, a word beside it, the inside. */
export function Panel(props: {
  readonly title?: ReactNode
  /** Stands beside the title: a badge, a control. */
  readonly beside?: ReactNode
  /** Stands at the far right of the head: a caption, a link. */
  readonly aside?: ReactNode
  readonly tone?: 'plain' | 'warn' | 'bad'
  /** `rows`: the inside runs to the edges, as tables and lists do. */
  readonly inside?: 'padded' | 'rows'
  /** Names the panel where it shows no title. */
  readonly label?: string
  readonly children: ReactNode
}): ReactNode {
  const { title, beside, aside, tone = 'plain', inside = 'padded', label, children } = props
  const id = useId()
  return (
    <section
      className={classes.panel}
      data-tone={tone}
      aria-labelledby={title === undefined ? undefined : id}
      aria-label={title === undefined ? label : undefined}
    >
      {title === undefined ? null : (
        <header className={classes.head}>
          <div className={classes.named}>
            <h2 id={id} className={classes.title}>
              {title}
            </h2>
            {beside}
          </div>
          {aside === undefined ? null : <div className={classes.aside}>{aside}</div>}
        </header>
      )}
      <div className={classes.inside} data-inside={inside} data-headed={title !== undefined || undefined}>
        {children}
      </div>
    </section>
  )
}
