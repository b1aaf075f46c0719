import { Popover, UnstyledButton } from '@mantine/core'
import { AppLink, Initial, LanguageSwitch, useLanguage } from '@shirube/ui'
import type { ReactNode } from 'react'
import { useMe } from '../../api/use-session.ts'
import { useChangeLanguage } from '../../app/use-change-language.ts'
import { useText } from '../use-text.ts'
import classes from './TopBar.module.css'

/** Who is at work here, and in which language. */
export function PersonMenu(): ReactNode {
  const t = useText()
  const me = useMe()
  const language = useLanguage()
  const change = useChangeLanguage()
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.person ?? ''}
          aria-label={t('top.person', { name: me.name })}
          title={me.name}
        >
          <Initial name={me.name} tone="accent" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={classes.personMenu}>
          <AppLink href="/settings/account">{me.name}</AppLink>
          <LanguageSwitch language={language} label={t('top.language')} onChange={change} />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
