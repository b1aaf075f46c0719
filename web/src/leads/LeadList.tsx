import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { type LeadRow, scoreRuleEndpoints } from '@shirube/contract'
import {
  type Column,
  ColumnChoice,
  DataTable,
  type DataTableProps,
  EmptyState,
  Loading,
  PageBody,
  Panel,
  RowShapes,
  type Selection,
  TextButton,
  TextLink,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useMay } from '../api/use-session.ts'
import { Failure } from '../app/Failure.tsx'
import { usePlace } from '../app/use-place.ts'
import { BulkBar } from './bulk/BulkBar.tsx'
import { useBulkSelection } from './bulk/use-bulk-selection.ts'
import { LeadFilters } from './LeadFilters.tsx'
import { leadColumns } from './lead-columns.tsx'
import { isFiltered, type LeadFilter } from './lead-filter.ts'
import type { useHiddenColumns } from './use-hidden-columns.ts'
import type { useLeads } from './use-leads.ts'
import { useText } from './use-text.ts'

interface ListProps {
  readonly filter: LeadFilter
  readonly onFilter: (filter: LeadFilter) => void
  readonly onAdd: () => void
}

/** The leads of a filter; some of them, or all, may be chosen to do one thing with. */
export function LeadList(
  props: ListProps & {
    readonly leads: ReturnType<typeof useLeads>
    readonly columns: ReturnType<typeof useHiddenColumns>
    readonly onLook: () => void
  },
): ReactNode {
  const t = useText()
  const { filter, onFilter, onLook, leads } = props
  const [hidden, setHidden] = props.columns
  const columns = useLeadColumns()
  const people = leads.count?.people
  const may = useMay('marketer')
  // A phone is for reading: its width goes to the people, not to boxes.
  const isWide = useMediaQuery('(min-width: 768px)') === true
  const bulk = useBulkSelection(leads.asked, people)
  const choice = (
    <ColumnChoice label={t('list.columns')} columns={columns} hidden={hidden} onChange={setHidden} />
  )
  return (
    <PageBody fill>
      {bulk.chosen ? (
        <BulkBar
          chosen={bulk.chosen}
          matching={people}
          onEverybody={bulk.selectEverybody}
          onClear={bulk.clear}
          onLook={onLook}
        />
      ) : (
        <LeadFilters filter={filter} count={leads.count} end={choice} onFilter={onFilter} />
      )}
      <Rows
        {...props}
        columns={columns}
        hidden={hidden}
        selection={may && isWide ? bulk.selection : undefined}
      />
    </PageBody>
  )
}

function useLeadColumns(): readonly Column<LeadRow>[] {
  const t = useText()
  const place = usePlace()
  const rules = useQuery({ ...queryOf(scoreRuleEndpoints.show), staleTime: 60_000 })
  const hot = rules.data?.rules.thresholds.hot ?? Number.POSITIVE_INFINITY
  return leadColumns(t, { ...place, hot })
}

/** The columns that order the list, by the name of the order. */
const ORDERED_BY = { score: 'score', newest: 'created' } as const

/** The order as the heads of the columns show it; the other end first is not asked for. */
const sortOf = ({ filter, onFilter }: ListProps): NonNullable<DataTableProps<LeadRow>['sort']> => ({
  current: { key: ORDERED_BY[filter.order ?? 'score'], direction: 'descending' },
  onSort: ({ key }) => onFilter({ ...filter, order: key === ORDERED_BY.newest ? 'newest' : undefined }),
})

function Rows(
  props: ListProps & {
    readonly leads: ReturnType<typeof useLeads>
    readonly columns: readonly Column<LeadRow>[]
    readonly hidden: ReadonlySet<string>
    readonly selection: Selection<LeadRow> | undefined
  },
): ReactNode {
  const t = useText()
  const { leads, columns, hidden, selection, ...rest } = props
  const { pages, rows } = leads
  const more = {
    label: t('list.more'),
    loading: pages.isFetchingNextPage,
    onMore: () => void pages.fetchNextPage(),
  }
  if (pages.isError && rows.length === 0)
    return (
      <Panel label={t('title')} inside="rows">
        <Failure error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />
      </Panel>
    )
  return (
    <Panel label={t('title')} inside="rows">
      <Loading loading={pages.isPending} label={t('title')} shapes={<RowShapes rows={12} height={52} />}>
        {rows.length === 0 ? (
          <Nothing {...rest} />
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
            sort={sortOf(rest)}
            {...(selection && { selection })}
            {...(pages.hasNextPage && { more })}
          />
        )}
      </Loading>
    </Panel>
  )
}

function Nothing(props: ListProps): ReactNode {
  const t = useText()
  const may = useMay('marketer', 'inside_sales', 'sales')
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
      {...(may && {
        action: (
          <Button variant="filled" onClick={props.onAdd}>
            {t('add')}
          </Button>
        ),
        other: <TextLink href="/import">{t('import')}</TextLink>,
      })}
    />
  )
}
