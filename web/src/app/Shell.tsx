import { organisationEndpoints } from '@shirube/contract'
import { AppShell } from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMe } from '../api/use-session.ts'
import { useShownLanguage } from '../i18n/use-shown-language.ts'
import { LiveNote } from './LiveNote.tsx'
import { ShellMenu } from './menu/ShellMenu.tsx'
import { NAVIGATION, NAVIGATION_FOOT } from './navigation.ts'
import { useChangeLanguage } from './use-change-language.ts'
import { useNavItems, useThumbItems } from './use-nav-items.ts'
import { useText } from './use-text.ts'

/** The navigation around a screen. */
export function Shell(props: { readonly children: ReactNode }): ReactNode {
  const t = useText()
  const me = useMe()
  const organisation = useQuery(queryOf(organisationEndpoints.show))
  const language = useShownLanguage()
  const changeLanguage = useChangeLanguage()
  return (
    <AppShell
      homeHref="/"
      organisation={{ name: organisation.data?.name ?? '', menu: <ShellMenu /> }}
      items={useNavItems(NAVIGATION)}
      foot={useNavItems(NAVIGATION_FOOT)}
      person={{ name: me.name, href: '/settings/account' }}
      language={{ current: language, onChange: changeLanguage }}
      thumb={useThumbItems(NAVIGATION)}
      words={{
        navigation: t('shell.navigation'),
        thumb: t('shell.thumb'),
        openNavigation: t('shell.openNavigation'),
        closeNavigation: t('shell.closeNavigation'),
        skipToContent: t('shell.skipToContent'),
        language: t('shell.language'),
      }}
    >
      <LiveNote />
      {props.children}
    </AppShell>
  )
}
