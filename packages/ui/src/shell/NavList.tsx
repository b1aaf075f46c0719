import type { ReactNode } from 'react'
import type { IconLike } from '../icon/icon-like.ts'
import { AppLink } from '../link/AppLink.tsx'
import classes from './NavList.module.css'
import type { NavEntry, NavItem } from './nav-item.ts'

/** The screens of the product, in groups. */
export function NavList(props: { readonly items: readonly NavItem[] }): ReactNode {
  return (
    <ul className={classes.list}>
      {props.items.map((item) => (
        <li key={item.key}>
          {item.kind === 'entry' ? <Entry entry={item} icon={item.icon} /> : <Group group={item} />}
        </li>
      ))}
    </ul>
  )
}

function Group({ group }: { readonly group: Extract<NavItem, { kind: 'group' }> }): ReactNode {
  const { icon: Icon, label, entries } = group
  return (
    <>
      <div className={classes.group} data-within={entries.some((entry) => entry.current) || undefined}>
        <Icon size={17} stroke={1.75} />
        {label}
      </div>
      <ul className={classes.list} aria-label={label}>
        {entries.map((entry) => (
          <li key={entry.key}>
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Entry(props: { readonly entry: NavEntry; readonly icon?: IconLike }): ReactNode {
  const { entry, icon: Icon } = props
  return (
    <AppLink
      className={classes.entry}
      href={entry.href}
      aria-current={entry.current ? 'page' : undefined}
      data-within={Icon === undefined || undefined}
    >
      {Icon ? <Icon size={17} stroke={1.75} /> : null}
      <span className={classes.label}>{entry.label}</span>
      {entry.count ? (
        <span className={classes.count} data-tone={entry.count.tone}>
          {entry.count.text}
        </span>
      ) : null}
    </AppLink>
  )
}
