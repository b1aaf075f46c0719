import type { ReactNode } from 'react'
import { AppLink } from '../link/AppLink.tsx'
import classes from './BottomNav.module.css'
import type { NavItem } from './nav-item.ts'

/** The screens within reach of the thumb, on a phone only. */
export function BottomNav(props: {
  readonly items: readonly Extract<NavItem, { kind: 'entry' }>[]
  readonly label: string
}): ReactNode {
  if (props.items.length === 0) return null
  return (
    <nav className={classes.bar} aria-label={props.label}>
      {props.items.map(({ key, href, label, icon: Icon, current, count }) => (
        <AppLink key={key} href={href} className={classes.entry} aria-current={current ? 'page' : undefined}>
          <span className={classes.icon}>
            <Icon size={22} stroke={1.75} />
            {count ? (
              <span className={classes.count} data-tone={count.tone}>
                {count.text}
              </span>
            ) : null}
          </span>
          <span>{label}</span>
        </AppLink>
      ))}
    </nav>
  )
}
