import type { NavEntry, NavItem } from '@shirube/ui'
import { useLocation, useRouter } from '@tanstack/react-router'
import { type NavigationLine, type Screen, screensOf } from './navigation.ts'
import { useText } from './use-text.ts'

/** Makes lines of the navigation from the screens that there are, the present one marked. */
export function useNavItems(lines: readonly NavigationLine[]): readonly NavItem[] {
  const t = useText()
  const entryOf = useEntry()
  const isThere = useIsThere()
  return lines.flatMap((line): readonly NavItem[] => {
    if (!('within' in line))
      return isThere(line) ? [{ kind: 'entry', icon: line.icon, ...entryOf(line) }] : []
    const entries = line.within.filter(isThere).map(entryOf)
    const { key, icon } = line
    return entries.length === 0 ? [] : [{ kind: 'group', key, label: t(`nav.${key}`), icon, entries }]
  })
}

/** The screens to reach with the thumb; Mantine's bar holds five at most. */
export function useThumbItems(
  lines: readonly NavigationLine[],
): readonly Extract<NavItem, { kind: 'entry' }>[] {
  const entryOf = useEntry()
  const isThere = useIsThere()
  return screensOf(lines)
    .filter((screen) => screen.thumb === true && isThere(screen))
    .map((screen) => ({ kind: 'entry', icon: screen.icon, ...entryOf(screen) }))
}

/** True where a route leads to this screen. */
export function useIsThere(): (screen: Pick<Screen, 'href'>) => boolean {
  const { routesByPath } = useRouter()
  return ({ href }) => href in routesByPath
}

function useEntry(): (screen: Screen) => NavEntry {
  const t = useText()
  const { pathname } = useLocation()
  return ({ key, href }) => ({
    key,
    href,
    label: t(`nav.${key}`),
    current: href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`),
  })
}
