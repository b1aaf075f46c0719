import type { ReactNode } from 'react'
import classes from './Keycap.module.css'

/** A key of the keyboard: 「/」「⌘K」. */
export function Keycap(props: { readonly children: ReactNode }): ReactNode {
  return <kbd className={classes.key}>{props.children}</kbd>
}
