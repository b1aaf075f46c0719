import { Button } from '@mantine/core'
import { scoreRuleEndpoints } from '@shirube/contract'
import {
  AppLink,
  ColumnChoice,
  DataTable,
  EmptyState,
  Loading,
  PageBody,
  PageHeader,
  Panel,
  RowShapes,
  TextButton,
  TextLink,
} from '@shirube/ui'
import { IconPlus, IconUpload } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Failure } from '../app/Failure.tsx'
import { usePlace } from '../app/use-place.ts'
import { AddLeadDialog } from './AddLeadDialog.tsx'
import { LeadFilters } from './LeadFilters.tsx'
import { leadColumns } from './lead-columns.tsx'
import { isFiltered, type LeadFilter } from './lead-filter.ts'
import { useHiddenColumns } from './use-hidden-columns.ts'
import { useLeads } from './use-leads.ts'
import { useText } from './use-text.ts'

interface ScreenProps {
  readonly filter: LeadFilter
  readonly onFilter: (filter: LeadFilter) => void
}

/** Every lead by score, with search and filters (S52); and where new ones come in. */
export function LeadsScreen(props: ScreenProps): ReactNode {
  const t = useText()
  const [adding, setAdding] = useState(false)
  const may = useMay('marketer', 'inside_sales', 'sales')
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          may ? (
            <>
              <Button component={AppLink} href="/import" leftSection={<IconUpload size={15} stroke={1.75} />}>
                {t('import')}
              </Button>
              <Button
                variant="filled"
                leftSection={<IconPlus size={15} stroke={1.75} />}
                onClick={() => setAdding(true)}
              >
                {t('add')}
              </Button>
            </>
          ) : undefined
        }
      />
      <LeadList {...props} onAdd={() => setAdding(true)} />
      {adding ? <AddLeadDialog onClose={() => setAdding(false)} /> : null}
    </>
  )
}

function LeadList(props: ScreenProps & { readonly onAdd: () => void }): ReactNode {
  const t = useText()
  const place = usePlace()
  const { filter, onFilter, onAdd } = props
  const [hidden, setHidden] = useHiddenColumns()
  const rules = useQuery({ ...queryOf(scoreRuleEndpoints.show), staleTime: 60_000 })
  const { pages, rows, count } = useLeads(filter)
  const hot = rules.data?.rules.thresholds.hot ?? Number.POSITIVE_INFINITY
  const columns = leadColumns(t, { ...place, hot })
  const choice = (
    <ColumnChoice label={t('list.columns')} columns={columns} hidden={hidden} onChange={setHidden} />
  )
  return (
    <PageBody fill>
      <LeadFilters filter={filter} count={count} end={choice} onFilter={onFilter} />
      <Panel label={t('title')} inside="rows">
        {pages.isError && rows.length === 0 ? (
          <Failure error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />
        ) : (
          <Loading loading={pages.isPending} label={t('title')} shapes={<RowShapes rows={12} height={52} />}>
            {rows.length === 0 ? (
              <Nothing filter={filter} onFilter={onFilter} onAdd={onAdd} />
            ) : (
              <DataTable
                label={t('title')}
                columns={columns}
                hidden={hidden}
                rows={rows}
                keyOf={(lead) => lead.id}
                hrefOf={(lead) => `/leads/${lead.id}`}
                rowHeight={52}
                fill
                {...(pages.hasNextPage && {
                  more: {
                    label: t('list.more'),
                    loading: pages.isFetchingNextPage,
                    onMore: () => void pages.fetchNextPage(),
                  },
                })}
              />
            )}
          </Loading>
        )}
      </Panel>
    </PageBody>
  )
}

function Nothing(props: ScreenProps & { readonly onAdd: () => void }): ReactNode {
  const t = useText()
  if (isFiltered(props.filter))
    return (
      <EmptyState
        title={t('list.nothing')}
        text={t('list.nothingText')}
        action={<TextButton onPress={() => props.onFilter({})}>{t('list.showAll')}</TextButton>}
      />
    )
  return (
    <EmptyState
      family="who"
      title={t('list.empty')}
      text={t('list.emptyText')}
      action={
        <Button variant="filled" onClick={props.onAdd}>
          {t('add')}
        </Button>
      }
      other={<TextLink href="/import">{t('import')}</TextLink>}
    />
  )
}
