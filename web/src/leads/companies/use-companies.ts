import { type CompanyRow, companyEndpoints } from '@shirube/contract'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { callWith } from '../../api/call.ts'
import { queryOf } from '../../api/query-of.ts'

const PAGE = 100

/** The companies with these words in their name or domain, page after page, and how many they are. */
export function useCompanies(search: string | undefined) {
  const query = search === undefined ? {} : { search }
  const pages = useInfiniteQuery({
    queryKey: [companyEndpoints.list.path, 'pages', query],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      callWith(
        companyEndpoints.list,
        { query: { ...query, limit: PAGE, ...(pageParam !== undefined && { after: pageParam }) } },
        { signal },
      ),
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
  const count = useQuery({ ...queryOf(companyEndpoints.count, { query }), placeholderData: keepPreviousData })
  const rows: readonly CompanyRow[] = pages.data?.pages.flatMap((page) => page.items) ?? []
  return { pages, rows, count: count.data }
}

/** The companies as the screen has them. */
export type Companies = ReturnType<typeof useCompanies>
