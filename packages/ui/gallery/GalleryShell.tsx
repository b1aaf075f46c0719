import { Menu } from '@mantine/core'
import {
  IconArrowsExchange,
  IconHelpCircle,
  IconHome,
  IconRoute,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { AppShell, type IconLike, type NavEntry, type NavItem, useLanguage } from '../src/index.ts'
import type { PageProps } from './page-props.ts'
import { type Both, useSay } from './say.ts'
import { SCREENS, type Screen } from './screens.ts'

type Say = (text: Both) => string

/** The shell of the product around a page of the gallery. */
export function GalleryShell(
  props: PageProps & { readonly at: string; readonly children: ReactNode },
): ReactNode {
  const say = useSay()
  const language = useLanguage()
  const { at, onLanguage, children } = props
  const items = navigation(say, at)
  return (
    <AppShell
      homeHref="/"
      organisation={{
        name: say({ ja: '灯台ワークス', en: 'Todai Works' }),
        menu: <Menu.Item>{say({ ja: 'ログアウト', en: 'Sign out' })}</Menu.Item>,
      }}
      items={items}
      foot={[
        entry({ at, key: 'settings', label: say({ ja: '設定', en: 'Settings' }), icon: IconSettings }),
        entry({ at, key: 'help', label: say({ ja: '使い方', en: 'Help' }), icon: IconHelpCircle }),
      ]}
      person={{ name: say({ ja: '高橋 遥', en: 'Haruka Takahashi' }), href: '/me' }}
      language={{ current: language, onChange: onLanguage }}
      thumb={[
        entry({ at, key: 'home', label: say({ ja: 'ホーム', en: 'Home' }), icon: IconHome }),
        entry({ at, key: 'leads', label: say({ ja: 'リード', en: 'Leads' }), icon: IconUsers }),
        {
          ...entry({
            at,
            key: 'handoffs',
            label: say({ ja: '引き渡し', en: 'Handoffs' }),
            icon: IconArrowsExchange,
          }),
          count: { text: '3', tone: 'hot' },
        },
        entry({ at, key: 'scenarios', label: say({ ja: 'シナリオ', en: 'Scenarios' }), icon: IconRoute }),
      ]}
      words={{
        navigation: say({ ja: '画面の一覧', en: 'Screens' }),
        thumb: say({ ja: 'よく使う画面', en: 'Main screens' }),
        openNavigation: say({ ja: '画面の一覧を開く', en: 'Open the screens' }),
        closeNavigation: say({ ja: '閉じる', en: 'Close' }),
        skipToContent: say({ ja: '本文へ移る', en: 'Skip to content' }),
        language: say({ ja: '表示する言語', en: 'Language' }),
      }}
    >
      {children}
    </AppShell>
  )
}

function navigation(say: Say, at: string): readonly NavItem[] {
  const alone = (screen: Screen): NavItem => ({
    ...entry({ at, key: screen.key, label: say(screen.label), icon: screen.icon }),
    count: countOf(say, screen),
  })
  return SCREENS.map((screen) =>
    screen.within === undefined
      ? alone(screen)
      : {
          kind: 'group',
          key: screen.key,
          label: say(screen.label),
          icon: screen.icon,
          entries: screen.within.map((inner) => ({
            key: inner.key,
            label: say(inner.label),
            href: `/${inner.key}`,
            current: inner.key === at,
            count: countOf(say, inner),
          })),
        },
  )
}

function countOf(say: Say, screen: Omit<Screen, 'icon'>): NavEntry['count'] {
  if (screen.overdue !== undefined) return { text: say(screen.overdue), tone: 'hot' }
  return screen.count === undefined ? undefined : { text: screen.count, tone: 'quiet' }
}

function entry(of: {
  readonly at: string
  readonly key: string
  readonly label: string
  readonly icon: IconLike
}): Extract<NavItem, { kind: 'entry' }> {
  const { at, key, label, icon } = of
  return { kind: 'entry', key, label, icon, href: `/${key}`, current: key === at }
}
