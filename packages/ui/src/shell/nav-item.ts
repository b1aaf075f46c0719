import type { IconLike } from '../icon/icon-like.ts'

/** A screen in the navigation. */
export interface NavEntry {
  readonly key: string
  readonly label: string
  readonly href: string
  readonly current: boolean
  /** How many there are; `hot` where they are overdue: 「3 超過」. */
  readonly count?: { readonly text: string; readonly tone: 'quiet' | 'hot' } | undefined
}

/** A line of the navigation: a screen of its own, or a group of screens under one heading. */
export type NavItem =
  | ({ readonly kind: 'entry'; readonly icon: IconLike } & NavEntry)
  | {
      readonly kind: 'group'
      readonly key: string
      readonly label: string
      readonly icon: IconLike
      readonly entries: readonly NavEntry[]
    }
