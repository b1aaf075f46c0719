import { type HotLead, hotLeadEndpoints } from '@shirube/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callWith } from '../../api/call.ts'
import { queryOf } from '../../api/query-of.ts'
import { useLiveQueries } from '../../live/use-live.ts'
import type { HotSearch } from './hot-search.ts'

const PAGE = 50

/** The hot list page after page, and how many are on it; it follows what leads do. */
export function useHotLeads({ view = 'hot', whose, segment }: HotSearch) {
  const filter = { ...(whose && { owner: whose }), ...(segment !== undefined && { segment }) }
  const pages = useInfiniteQuery({
    queryKey: [hotLeadEndpoints.list.path, view, filter],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callWith(
        hotLeadEndpoints.list,
        { query: { view, ...filter, limit: PAGE, ...(pageParam !== undefined && { after: pageParam }) } },
        { signal },
      ),
    getNextPageParam: (page) => page.next,
  })
  const counts = useQuery({
    ...queryOf(hotLeadEndpoints.counts, { query: filter }),
    placeholderData: keepPreviousData,
  })
  useLiveQueries(['leads'], [hotLeadEndpoints.list.path, hotLeadEndpoints.counts.path])
  const leads: readonly HotLead[] = pages.data?.pages.flatMap((page) => page.items) ?? []
  return { pages, leads, counts: counts.data }
}
