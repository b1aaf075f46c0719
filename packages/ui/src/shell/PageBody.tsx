import type { ReactNode } from 'react'
import classes from './PageBody.module.css'

/** The body of a page inside the gutters; `fill` gives its children the height that is left. */
export function PageBody(props: { readonly fill?: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <div className={classes.body} data-fill={props.fill || undefined}>
      {props.children}
    </div>
  )
}

/** What a person does most on this page, along the bottom of a phone and over the navigation there. */
export function ThumbBar(props: { readonly children: ReactNode; readonly label: string }): ReactNode {
  return (
    <div className={classes.thumb} role="group" aria-label={props.label}>
      {props.children}
    </div>
  )
}
