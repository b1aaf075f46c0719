import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Wordmark } from '../brand/Wordmark.tsx'
import type { Language } from '../format/language.ts'
import { AppLink } from '../link/AppLink.tsx'
import { Initial } from '../person/Initial.tsx'
import { LanguageSwitch } from './LanguageSwitch.tsx'
import { NavList } from './NavList.tsx'
import type { NavItem } from './nav-item.ts'
import classes from './SideNav.module.css'

/** What stands at the side of every screen: whose product this is, the screens, who is signed in, the language. */
export interface SideNavProps {
  readonly homeHref: string
  /** The organisation; with a `menu` (the items of one) it is a button that opens it. */
  readonly organisation: { readonly name: string; readonly menu?: ReactNode }
  readonly items: readonly NavItem[]
  /** Settings and help, at the foot. */
  readonly foot: readonly NavItem[]
  readonly person: { readonly name: string; readonly href: string }
  readonly language: { readonly current: Language; readonly onChange: (language: Language) => void }
}

/** The inside of the side navigation, at the side on a desk and in a drawer on a phone. */
export function SideNav(props: SideNavProps & { readonly languageLabel: string }): ReactNode {
  const { homeHref, organisation, items, foot, person, language, languageLabel } = props
  return (
    <div className={classes.side}>
      <AppLink href={homeHref} className={classes.brand}>
        <Wordmark />
      </AppLink>
      <Organisation {...organisation} />
      <NavList items={items} />
      <div className={classes.foot}>
        <NavList items={foot} />
        <div className={classes.person}>
          <AppLink href={person.href} className={classes.name}>
            <Initial name={person.name} />
            <span title={person.name}>{person.name}</span>
          </AppLink>
          <LanguageSwitch language={language.current} label={languageLabel} onChange={language.onChange} />
        </div>
      </div>
    </div>
  )
}

function Organisation(props: SideNavProps['organisation']): ReactNode {
  const inside = (
    <>
      <Initial name={props.name} shape="organisation" size="sm" />
      <span className={classes.organisationName}>{props.name}</span>
    </>
  )
  if (props.menu === undefined) return <div className={classes.organisation}>{inside}</div>
  return (
    <Menu position="bottom-start" width={252}>
      <Menu.Target>
        <button type="button" className={classes.organisation}>
          {inside}
          <IconChevronDown size={14} stroke={2} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>{props.menu}</Menu.Dropdown>
    </Menu>
  )
}
