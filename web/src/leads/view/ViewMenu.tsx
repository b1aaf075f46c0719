import { Button, Menu } from '@mantine/core'
import { type LeadView, leadViewEndpoints } from '@shirube/contract'
import { IconCheck, IconChevronDown, IconDeviceFloppy, IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import type { LeadFilter } from '../lead-filter.ts'
import { SaveViewDialog } from './SaveViewDialog.tsx'
import { filterOf, sameView, shownView } from './shown-view.ts'
import { useText } from './use-text.ts'
import { useViewActs } from './use-view-acts.ts'

const SMALL = { size: 15, stroke: 1.75 } as const

/** The views that were kept: one is chosen with a click, and what is shown now is kept as another. */
export function ViewMenu(props: {
  readonly filter: LeadFilter
  readonly hidden: ReadonlySet<string>
  readonly onFilter: (filter: LeadFilter) => void
  readonly onHidden: (hidden: ReadonlySet<string>) => void
}): ReactNode {
  const t = useText()
  const { filter, hidden, onFilter, onHidden } = props
  const [saving, setSaving] = useState(false)
  const [chosen, setChosen] = useState<string>()
  const shown = shownView(filter, hidden)
  const views = useQuery(queryOf(leadViewEndpoints.list)).data?.items ?? []
  const current = views.find((view) => sameView(view, shown))
  const choose = (view: LeadView): void => {
    setChosen(view.id)
    onFilter(filterOf(view))
    onHidden(new Set(view.hidden))
  }
  return (
    <>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="subtle" rightSection={<IconChevronDown {...SMALL} />}>
            {current?.name ?? t('views')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 ? <Menu.Label>{t('none')}</Menu.Label> : null}
          <Some label={t('mine')} views={views.filter(({ mine }) => mine)} {...{ current, choose }} />
          <Some label={t('shared')} views={views.filter(({ mine }) => !mine)} {...{ current, choose }} />
          <Menu.Divider />
          <Menu.Item leftSection={<IconDeviceFloppy {...SMALL} />} onClick={() => setSaving(true)}>
            {t('save')}…
          </Menu.Item>
          <OfChosen view={current ?? views.find(({ id }) => id === chosen)} shown={shown} />
        </Menu.Dropdown>
      </Menu>
      {saving ? <SaveViewDialog view={shown} onClose={() => setSaving(false)} /> : null}
    </>
  )
}

function Some(props: {
  readonly label: string
  readonly views: readonly LeadView[]
  readonly current: LeadView | undefined
  readonly choose: (view: LeadView) => void
}): ReactNode {
  const t = useText()
  const { label, views, current, choose } = props
  if (views.length === 0) return null
  return (
    <>
      <Menu.Label>{label}</Menu.Label>
      {views.map((view) => (
        <Menu.Item
          key={view.id}
          rightSection={view.id === current?.id ? <IconCheck {...SMALL} /> : undefined}
          onClick={() => choose(view)}
        >
          {view.mine || view.by === undefined ? view.name : t('by', { name: view.name, by: view.by })}
        </Menu.Item>
      ))}
    </>
  )
}

/** What can be done with the view that was chosen: changed to what is shown, or removed. */
function OfChosen(props: {
  readonly view: LeadView | undefined
  readonly shown: ReturnType<typeof shownView>
}): ReactNode {
  const t = useText()
  const isAdmin = useMay('admin')
  const { view, shown } = props
  const acts = useViewActs()
  if (view === undefined || !(view.mine || isAdmin)) return null
  const { name } = view
  return (
    <>
      {sameView(view, shown) ? null : (
        <Menu.Item onClick={() => acts.change(view, shown)}>{t('overwrite', { name })}</Menu.Item>
      )}
      <Menu.Item color="red" leftSection={<IconTrash {...SMALL} />} onClick={() => acts.remove(view)}>
        {t('remove', { name })}
      </Menu.Item>
    </>
  )
}
