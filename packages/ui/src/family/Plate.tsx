import './family.css'
import type { ReactNode } from 'react'
import type { Family } from './family.ts'
import classes from './Plate.module.css'

/** The plate of a family, a signpost that points along the way: 「いつ」「どこで・メール」. */
export function Plate(props: { readonly family: Family; readonly children: ReactNode }): ReactNode {
  return (
    <span className={classes.plate} data-family={props.family}>
      {props.children}
    </span>
  )
}
