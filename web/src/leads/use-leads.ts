import { type LeadRow, leadEndpoints, listEndpoints } from '@shirube/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callWith } from '../api/call.ts'
import { queryOf } from '../api/query-of.ts'
import { useLiveQueries } from '../live/use-live.ts'
import { askedOf, type LeadFilter } from './lead-filter.ts'

const PAGE = 100

/** The leads of a filter in its order, page after page, and how many they are. */
export function useLeads(filter: LeadFilter) {
  const lists = useQuery({ ...queryOf(listEndpoints.list), staleTime: 60_000 })
  const system = new Set((lists.data?.items ?? []).filter((list) => list.system).map((list) => list.id))
  const query = askedOf(filter, system)
  const order = filter.order ?? 'score'
  const pages = useInfiniteQuery({
    queryKey: [leadEndpoints.list.path, 'pages', query, order],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callWith(
        leadEndpoints.list,
        { query: { ...query, order, limit: PAGE, ...(pageParam !== undefined && { after: pageParam }) } },
        { signal },
      ),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const count = useQuery({ ...queryOf(leadEndpoints.count, { query }), placeholderData: keepPreviousData })
  useLiveQueries(['leads'], [leadEndpoints.count.path])
  const rows: readonly LeadRow[] = pages.data?.pages.flatMap((page) => page.items) ?? []
  return { pages, rows, count: count.data, asked: query }
}
