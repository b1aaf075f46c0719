import { type TrackedPage, trackedPageEndpoints } from '@shirube/contract'
import {
  type Column,
  DataTable,
  EmptyState,
  formatCount,
  formatMoment,
  Panel,
  StatusBadge,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { Loaded } from '../../app/Loaded.tsx'
import { usePlace } from '../../app/use-place.ts'
import { type TrackedSite, trackedSites } from './tracked-sites.ts'
import { useText } from './use-text.ts'

const LOOK_EVERY_MS = 5_000
const STALE_MS = 86_400_000

/** Which sites report, how much, and when the last time was; looked at anew while it is open. */
export function TrackedSites(): ReactNode {
  const t = useText()
  const query = useQuery({ ...queryOf(trackedPageEndpoints.list), refetchInterval: LOOK_EVERY_MS })
  const columns = useColumns(query.dataUpdatedAt)
  return (
    <Panel title={t('check.title')} inside="rows">
      <Loaded query={query} failed={t('check.failed')}>
        {({ items }: { readonly items: readonly TrackedPage[] }) =>
          items.length === 0 ? (
            <EmptyState title={t('check.none')} text={t('check.noneText')} />
          ) : (
            <DataTable
              label={t('check.table')}
              columns={columns}
              rows={trackedSites(items)}
              keyOf={({ host }) => host}
            />
          )
        }
      </Loaded>
    </Panel>
  )
}

function useColumns(now: number): readonly Column<TrackedSite>[] {
  const t = useText()
  const place = usePlace()
  return [
    { key: 'host', head: t('check.columns.host'), names: true, cell: ({ host }) => host },
    {
      key: 'state',
      head: '',
      cell: ({ lastAt }) =>
        now - lastAt > STALE_MS ? (
          <StatusBadge tone="warn" mark="dot">
            {t('check.stale')}
          </StatusBadge>
        ) : (
          <StatusBadge tone="ok" mark="dot">
            {t('check.live')}
          </StatusBadge>
        ),
    },
    {
      key: 'pages',
      head: t('check.columns.pages'),
      desk: true,
      align: 'end',
      cell: ({ pages }) => formatCount(pages, place.language),
    },
    {
      key: 'views',
      head: t('check.columns.views'),
      align: 'end',
      cell: ({ views }) => formatCount(views, place.language),
    },
    {
      key: 'last',
      head: t('check.columns.last'),
      desk: true,
      cell: ({ lastAt }) => formatMoment(lastAt, place),
    },
  ]
}
