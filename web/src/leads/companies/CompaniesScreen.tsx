import { Button } from '@mantine/core'
import { type CompanyRow, scoreRuleEndpoints } from '@shirube/contract'
import {
  AppLink,
  type Column,
  DataTable,
  EmptyState,
  FilterRow,
  formatNumber,
  Loading,
  PageBody,
  PageHeader,
  Panel,
  RowShapes,
  SearchField,
  StatusBadge,
  TextButton,
  TwoLines,
} from '@shirube/ui'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useMay } from '../../api/use-session.ts'
import { Failure } from '../../app/Failure.tsx'
import type { Say } from '../../i18n/area-text.ts'
import type { ja } from './text.ja.ts'
import { type Companies, useCompanies } from './use-companies.ts'
import { useText } from './use-text.ts'

interface ScreenProps {
  readonly search: string | undefined
  readonly onSearch: (search: string | undefined) => void
}

/** Every company by whoever there has the most points, with how many people of it are known (S44). */
export function CompaniesScreen({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const { pages, rows, count } = useCompanies(search)
  const said = count && { companies: formatNumber(count.companies), all: formatNumber(count.all) }
  return (
    <>
      <PageHeader title={t('title')} />
      <PageBody fill>
        <FilterRow
          label={t('filters')}
          search={
            <SearchField
              label={t('search')}
              placeholder={t('searchHint')}
              clearLabel={t('clear')}
              value={search ?? ''}
              onSearch={(words) => onSearch(words === '' ? undefined : words)}
            />
          }
          found={said && (search === undefined ? t('found', said) : t('foundOf', said))}
        />
        <Panel label={t('title')} inside="rows">
          {pages.isError && rows.length === 0 ? (
            <Failure error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />
          ) : (
            <Loading
              loading={pages.isPending}
              label={t('title')}
              shapes={<RowShapes rows={12} height={52} />}
            >
              {rows.length === 0 ? (
                <Nothing search={search} onSearch={onSearch} />
              ) : (
                <CompanyTable rows={rows} pages={pages} />
              )}
            </Loading>
          )}
        </Panel>
      </PageBody>
    </>
  )
}

function CompanyTable({ rows, pages }: Pick<Companies, 'rows' | 'pages'>): ReactNode {
  const t = useText()
  const rules = useQuery({ ...queryOf(scoreRuleEndpoints.show), staleTime: 60_000 })
  const hot = rules.data?.rules.thresholds.hot ?? Number.POSITIVE_INFINITY
  return (
    <DataTable
      label={t('title')}
      columns={columnsOf(t, hot)}
      rows={rows}
      keyOf={({ id }) => id}
      hrefOf={({ id }) => `/companies/${id}`}
      rowHeight={52}
      fill
      {...(pages.hasNextPage && {
        more: {
          label: t('more'),
          loading: pages.isFetchingNextPage,
          onMore: () => void pages.fetchNextPage(),
        },
      })}
    />
  )
}

const columnsOf = (t: Say<typeof ja>, hot: number): readonly Column<CompanyRow>[] => [
  {
    key: 'name',
    head: t('column.name'),
    names: true,
    cell: ({ name, domain }) => <TwoLines first={name} second={domain === name ? '' : domain} />,
  },
  { key: 'people', head: t('column.people'), align: 'end', cell: ({ people }) => formatNumber(people) },
  { key: 'best', head: t('column.best'), desk: true, cell: ({ best }) => best?.name ?? t('none') },
  {
    key: 'bestScore',
    head: t('column.bestScore'),
    align: 'end',
    cell: ({ best }) =>
      best === undefined ? (
        t('none')
      ) : (
        <>
          {best.score >= hot ? <StatusBadge tone="score">{t('hot')}</StatusBadge> : null}{' '}
          {formatNumber(best.score)}
        </>
      ),
  },
  {
    key: 'score',
    head: t('column.score'),
    align: 'end',
    desk: true,
    cell: ({ score }) => formatNumber(score),
  },
]

function Nothing({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const may = useMay('marketer', 'inside_sales', 'sales')
  if (search !== undefined)
    return (
      <EmptyState
        title={t('nothing')}
        text={t('nothingText')}
        action={<TextButton onPress={() => onSearch(undefined)}>{t('showAll')}</TextButton>}
      />
    )
  return (
    <EmptyState
      family="who"
      title={t('empty')}
      text={t('emptyText')}
      action={
        may ? (
          <Button variant="filled" component={AppLink} href="/import">
            {t('import')}
          </Button>
        ) : undefined
      }
    />
  )
}
