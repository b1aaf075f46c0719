import { SegmentedControl } from '@mantine/core'
import { DUPLICATE_STATES, duplicateEndpoints } from '@shirube/contract'
import { EmptyState, formatNumber, Loading, PageBody, PageHeader, RowShapes } from '@shirube/ui'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { callWith } from '../../api/call.ts'
import { queryOf } from '../../api/query-of.ts'
import { Failure } from '../../app/Failure.tsx'
import { useLiveQueries } from '../../live/use-live.ts'
import { DuplicateDesk } from './DuplicateDesk.tsx'
import type { DuplicatesSearch } from './duplicates-search.ts'
import { useText } from './use-text.ts'

const PAGE = 50
/** Pairs are counted up to here. */
const MOST = 1_000

interface ScreenProps {
  readonly search: DuplicatesSearch
  readonly onSearch: (search: DuplicatesSearch) => void
}

/** Records that may be one person, pair by pair: merged, kept as two, or put aside (S4, D15). */
export function DuplicatesScreen({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const state = search.state ?? 'open'
  const counts = useQuery(queryOf(duplicateEndpoints.count))
  useLiveQueries(['leads'], [duplicateEndpoints.count.path])
  const open = counts.data?.open
  return (
    <>
      <PageHeader
        title={t('title')}
        {...(open !== undefined && {
          note: t(open >= MOST ? 'many' : 'pairs', { count: open }),
        })}
        actions={
          <SegmentedControl
            aria-label={t('states')}
            value={state}
            data={DUPLICATE_STATES.map((value) => ({
              value,
              label: [t(`state_${value}`), counts.data && formatNumber(counts.data[value])]
                .filter(Boolean)
                .join(' '),
            }))}
            onChange={(value) => onSearch({ state: DUPLICATE_STATES.find((one) => one === value) })}
          />
        }
      />
      <Pairs search={search} onSearch={onSearch} />
    </>
  )
}

function Pairs({ search, onSearch }: ScreenProps): ReactNode {
  const t = useText()
  const state = search.state ?? 'open'
  const pages = useInfiniteQuery({
    queryKey: [duplicateEndpoints.list.path, 'pages', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) =>
      callWith(
        duplicateEndpoints.list,
        { query: { state, limit: PAGE, ...(after !== undefined && { after }) } },
        { signal },
      ),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const pairs = pages.data?.pages.flatMap(({ items }) => items) ?? []
  if (pages.isError && pages.data === undefined)
    return <Failure error={pages.error} title={t('failed')} onRetry={() => void pages.refetch()} />
  return (
    <Loading loading={pages.isPending} label={t('title')} shapes={<RowShapes rows={8} height={64} />}>
      {pairs.length === 0 ? (
        <PageBody>
          <EmptyState
            family="who"
            title={t(state === 'open' ? 'emptyTitle' : 'emptyOther')}
            text={t('emptyText')}
          />
        </PageBody>
      ) : (
        <DuplicateDesk
          key={state}
          pairs={pairs}
          chosen={search.pair}
          onChoose={(pair) => onSearch({ ...search, pair })}
          {...(pages.hasNextPage && { onMore: () => void pages.fetchNextPage() })}
        />
      )}
    </Loading>
  )
}
