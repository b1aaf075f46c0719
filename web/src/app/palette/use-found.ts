import { useDebouncedValue } from '@mantine/hooks'
import { leadEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { NAVIGATION, NAVIGATION_FOOT, screensOf } from '../navigation.ts'
import { useIsThere } from '../use-nav-items.ts'
import { useText } from '../use-text.ts'
import { fits } from './fits.ts'
import { type Command, hidePalette } from './palette-store.ts'

const MOST = 6
const PAUSE_MS = 150

/** What was found, under a heading. */
export interface FoundGroup {
  readonly title: string
  readonly commands: readonly Command[]
}

/** Everything that fits what was typed: screens, scenarios, and leads. */
export function useFound(typed: string): readonly FoundGroup[] {
  const t = useText()
  const go = useGo()
  const isThere = useIsThere()
  const screens = screensOf([...NAVIGATION, ...NAVIGATION_FOOT])
    .filter(isThere)
    .map(({ key, href, icon }): Command => ({ id: href, label: t(`nav.${key}`), icon, run: go(href) }))
  const groups = [
    { title: t('palette.screens'), commands: screens },
    { title: t('palette.scenarios'), commands: useScenarios() },
  ].map(({ title, commands }) => ({
    title,
    commands: commands.filter(({ label, hint }) => fits(`${label} ${hint ?? ''}`, typed)),
  }))
  const leads = { title: t('palette.leads'), commands: useLeads(typed) }
  return [...groups, leads].filter(({ commands }) => commands.length > 0)
}

function useGo(): (href: string) => () => void {
  const navigate = useNavigate()
  return (href) => () => {
    hidePalette()
    void navigate({ href })
  }
}

function useScenarios(): readonly Command[] {
  const go = useGo()
  const catalog = useCatalog()
  return (catalog.list('scenario') ?? []).flatMap(({ id, name, hint }) => {
    const href = catalog.hrefOf('scenario', id)
    return href === undefined ? [] : [{ id: href, label: name, ...(hint && { hint }), run: go(href) }]
  })
}

function useLeads(typed: string): readonly Command[] {
  const go = useGo()
  const isThere = useIsThere()
  const [search] = useDebouncedValue(typed.trim(), PAUSE_MS)
  const { data } = useQuery({
    ...queryOf(leadEndpoints.list, { query: { search, limit: MOST } }),
    enabled: search !== '' && isThere({ href: '/leads' }),
  })
  if (search === '') return []
  return (data?.items ?? []).map(({ id, name, company, email }) => ({
    id,
    label: name,
    hint: [company, email].filter((part) => part !== undefined).join('　'),
    run: go(`/leads/${id}`),
  }))
}
