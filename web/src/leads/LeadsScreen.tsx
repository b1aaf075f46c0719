import { Button } from '@mantine/core'
import { type LeadRow, scoreRuleEndpoints } from '@shirube/contract'
import {
  AppLink,
  type Column,
  ColumnChoice,
  DataTable,
  EmptyState,
  Loading,
  PageBody,
  PageHeader,
  Panel,
  RowShapes,
  type Selection,
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
import { BulkBar } from './bulk/BulkBar.tsx'
import { BulkWorksSheet } from './bulk/BulkWorksSheet.tsx'
import { useBulkSelection } from './bulk/use-bulk-selection.ts'
import { ExportButton } from './export/ExportButton.tsx'
import { LeadFilters } from './LeadFilters.tsx'
import { LeadsMenu } from './LeadsMenu.tsx'
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
  const [looking, setLooking] = useState(false)
  const may = useMay('marketer', 'inside_sales', 'sales')
  const mayBulk = useMay('marketer')
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          may ? (
            <>
              {mayBulk ? <LeadsMenu onLook={() => setLooking(true)} /> : null}
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
      <LeadList {...props} onAdd={() => setAdding(true)} onLook={() => setLooking(true)} />
      {adding ? <AddLeadDialog onClose={() => setAdding(false)} /> : null}
      {looking ? <BulkWorksSheet onClose={() => setLooking(false)} /> : null}
    </>
  )
}

function LeadList(
  props: ScreenProps & { readonly onAdd: () => void; readonly onLook: () => void },
): ReactNode {
  const t = useText()
  const { filter, onFilter, onLook } = props
  const [hidden, setHidden] = useHiddenColumns()
  const columns = useLeadColumns()
  const leads = useLeads(filter)
  const people = leads.count?.people
  const may = useMay('marketer')
  const bulk = useBulkSelection(leads.asked, people)
  const end = (
    <>
      {may && people !== undefined && people > 0 ? (
        <ExportButton asked={leads.asked} people={people} />
      ) : null}
      <ColumnChoice label={t('list.columns')} columns={columns} hidden={hidden} onChange={setHidden} />
    </>
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
        <LeadFilters filter={filter} count={leads.count} end={end} onFilter={onFilter} />
      )}
      <Rows
        {...props}
        leads={leads}
        columns={columns}
        hidden={hidden}
        selection={may ? bulk.selection : undefined}
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

function Rows(
  props: ScreenProps & {
    readonly leads: ReturnType<typeof useLeads>
    readonly columns: readonly Column<LeadRow>[]
    readonly hidden: ReadonlySet<string>
    readonly selection: Selection<LeadRow> | undefined
    readonly onAdd: () => void
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
            {...(selection && { selection })}
            {...(pages.hasNextPage && { more })}
          />
        )}
      </Loading>
    </Panel>
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
