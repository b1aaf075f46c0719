import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconMenu2 } from '@tabler/icons-react'
import { type ReactNode, useContext } from 'react'
import { AppLink } from '../link/AppLink.tsx'
import classes from './PageHeader.module.css'
import { ShellContext } from './shell-context.ts'
import { usePageTitle } from './use-page-title.ts'

/** The head of a page: the way back, its title, a word beside it, and at the right what can be done. */
export function PageHeader(props: {
  readonly title: ReactNode
  readonly back?: { readonly href: string; readonly label: string }
  /** A caption beside the title: the time of the figures, a count. */
  readonly note?: ReactNode
  /** Badges and the save state, after the title. */
  readonly badges?: ReactNode
  readonly actions?: ReactNode
  /** The title is only spoken, where the page shows its subject below. */
  readonly titleHidden?: boolean
  /** What the browser's tab says, where that is not the title: the part of the settings. */
  readonly tab?: string
}): ReactNode {
  const { title, back, note, badges, actions, titleHidden, tab } = props
  usePageTitle(tab ?? (typeof title === 'string' ? title : undefined))
  return (
    <header className={classes.head}>
      <NavigationButton />
      {back === undefined ? null : (
        <AppLink href={back.href} className={classes.back}>
          <IconChevronLeft size={16} stroke={1.75} aria-hidden />
          {back.label}
        </AppLink>
      )}
      <h1 className={titleHidden ? classes.spoken : classes.title}>{title}</h1>
      {note === undefined ? null : <span className={classes.note}>{note}</span>}
      {badges}
      {actions === undefined ? null : <div className={classes.actions}>{actions}</div>}
    </header>
  )
}

function NavigationButton(): ReactNode {
  const shell = useContext(ShellContext)
  if (shell === undefined) return null
  return (
    <ActionIcon className={classes.menu ?? ''} aria-label={shell.label} onClick={shell.openNavigation}>
      <IconMenu2 size={20} stroke={1.75} />
    </ActionIcon>
  )
}
