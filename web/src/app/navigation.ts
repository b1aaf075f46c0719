import type { IconLike } from '@shirube/ui'
import {
  IconArrowsExchange,
  IconChartBar,
  IconFileText,
  IconFlag,
  IconGauge,
  IconHelpCircle,
  IconHome,
  IconPhone,
  IconRoute,
  IconSend,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import type { ja } from './text.ja.ts'

/** A screen in the navigation: its name in the catalogue of the frame, and its address. */
export interface Screen {
  readonly key: keyof (typeof ja)['nav']
  readonly href: `/${string}`
  /** Reached with the thumb, on a phone. */
  readonly thumb?: boolean
  /** Its own icon where it stands alone; that of its line unless set. */
  readonly icon?: IconLike
}

/** A line of the navigation: one screen, or several under a heading. */
export type NavigationLine =
  | ({ readonly icon: IconLike } & Screen)
  | { readonly key: Screen['key']; readonly icon: IconLike; readonly within: readonly Screen[] }

/** Every screen in the order of the day's work; a line shows as soon as there is a route at its address. */
export const NAVIGATION: readonly NavigationLine[] = [
  { key: 'home', href: '/', icon: IconHome, thumb: true },
  { key: 'scenarios', href: '/scenarios', icon: IconRoute, thumb: true },
  { key: 'campaigns', href: '/campaigns', icon: IconFlag },
  {
    key: 'people',
    icon: IconUsers,
    within: [
      { key: 'leads', href: '/leads', thumb: true },
      { key: 'companies', href: '/companies' },
      { key: 'segments', href: '/segments' },
      { key: 'lists', href: '/lists' },
      { key: 'duplicates', href: '/duplicates' },
      { key: 'import', href: '/import' },
      { key: 'cards', href: '/cards' },
    ],
  },
  {
    key: 'content',
    icon: IconFileText,
    within: [
      { key: 'mails', href: '/mails' },
      { key: 'messages', href: '/messages' },
      { key: 'forms', href: '/forms' },
      { key: 'materials', href: '/materials' },
      { key: 'seminars', href: '/seminars' },
    ],
  },
  { key: 'broadcasts', href: '/broadcasts', icon: IconSend },
  { key: 'scoring', href: '/scoring', icon: IconGauge },
  {
    key: 'sales',
    icon: IconArrowsExchange,
    within: [
      { key: 'hotLeads', href: '/hot-leads' },
      { key: 'calls', href: '/calls', thumb: true, icon: IconPhone },
      { key: 'handoffs', href: '/handoffs', thumb: true },
    ],
  },
  {
    key: 'analysis',
    icon: IconChartBar,
    within: [
      { key: 'webActivity', href: '/analysis' },
      { key: 'acquisition', href: '/acquisition' },
    ],
  },
]

/** What stands at the foot of the navigation. */
export const NAVIGATION_FOOT: readonly NavigationLine[] = [
  { key: 'settings', href: '/settings', icon: IconSettings },
  { key: 'help', href: '/help', icon: IconHelpCircle },
]

/** The screens of these lines, one by one, each with the icon of its line. */
export const screensOf = (
  lines: readonly NavigationLine[],
): readonly (Screen & { readonly icon: IconLike })[] =>
  lines.flatMap((line) =>
    'within' in line ? line.within.map((screen) => ({ icon: line.icon, ...screen })) : [line],
  )
