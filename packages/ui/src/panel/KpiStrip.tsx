import type { ReactNode } from 'react'
import { AppLink } from '../link/AppLink.tsx'
import classes from './KpiStrip.module.css'

/** One figure of a strip; its note says against what it stands, and `href` leads to its reasons. */
export interface Kpi {
  readonly key: string
  readonly label: string
  readonly value: string
  readonly unit?: string | undefined
  readonly note?: ReactNode
  readonly href?: string
}

/** The figures of a page in one panel with dividers, not in many cards. */
export function KpiStrip(props: { readonly items: readonly Kpi[]; readonly label: string }): ReactNode {
  return (
    <dl className={classes.strip} aria-label={props.label}>
      {props.items.map((item) => (
        <div key={item.key} className={classes.item}>
          <dt>{item.label}</dt>
          <dd className={classes.figure}>
            <Value item={item} />
          </dd>
          {item.note === undefined ? null : <dd className={classes.note}>{item.note}</dd>}
        </div>
      ))}
    </dl>
  )
}

function Value({ item }: { readonly item: Kpi }): ReactNode {
  const inside = (
    <>
      {item.value}
      {item.unit === undefined ? null : <small>{item.unit}</small>}
    </>
  )
  if (item.href === undefined) return inside
  return (
    <AppLink className={classes.link} href={item.href}>
      {inside}
    </AppLink>
  )
}
