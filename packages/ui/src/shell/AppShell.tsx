import { Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { type ReactNode, useMemo } from 'react'
import classes from './AppShell.module.css'
import { BottomNav } from './BottomNav.tsx'
import type { NavItem } from './nav-item.ts'
import { SideNav, type SideNavProps } from './SideNav.tsx'
import { ShellContext } from './shell-context.ts'
import type { ShellWords } from './shell-words.ts'

/** The frame of every screen: navigation at the side, on a phone in a drawer and along the bottom. */
export function AppShell(
  props: SideNavProps & {
    readonly words: ShellWords
    /** At most five screens to reach with the thumb. */
    readonly thumb: readonly Extract<NavItem, { kind: 'entry' }>[]
    readonly children: ReactNode
  },
): ReactNode {
  const { words, thumb, children, ...side } = props
  const [opened, { open, close }] = useDisclosure(false)
  const label = words.openNavigation
  const shell = useMemo(() => ({ openNavigation: open, label }), [open, label])
  return (
    <ShellContext value={shell}>
      <div className={classes.app}>
        <a className={classes.skip} href="#content">
          {words.skipToContent}
        </a>
        <nav className={classes.side} aria-label={words.navigation}>
          <SideNav {...side} languageLabel={words.language} />
        </nav>
        <main id="content" className={classes.main} tabIndex={-1}>
          {children}
        </main>
        <BottomNav items={thumb} label={words.thumb} />
      </div>
      <Drawer
        opened={opened}
        onClose={close}
        position="left"
        size={280}
        title={words.navigation}
        classNames={{ header: classes.drawerHead ?? '', body: classes.drawerBody ?? '' }}
        transitionProps={{ transition: 'slide-right', duration: 180 }}
        closeButtonProps={{ 'aria-label': words.closeNavigation }}
      >
        <nav aria-label={words.navigation} onClick={(event) => leadsAway(event.target) && close()}>
          <SideNav {...side} languageLabel={words.language} />
        </nav>
      </Drawer>
    </ShellContext>
  )
}

/** True when a click went to a link, and so to another screen. */
const leadsAway = (target: EventTarget): boolean => target instanceof Element && target.closest('a') !== null
