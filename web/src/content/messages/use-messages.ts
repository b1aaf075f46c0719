import { messageEndpoints } from '@shirube/contract'
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'
import { useLiveQueries } from '../../live/use-live.ts'
import type { LedgerSearch } from './ledger-search.ts'

/** The messages of the ledger page by page, newest first, kept up with what is sent and settled. */
export function useMessages({ state, mail }: LedgerSearch) {
  useLiveQueries(['messages', 'changes'], [messageEndpoints.list.path])
  return useInfiniteQuery({
    queryKey: [messageEndpoints.list.path, { query: { state, mail } }],
    queryFn: ({ pageParam }) =>
      call(messageEndpoints.list, {
        query: {
          limit: 50,
          ...(state && { state }),
          ...(mail !== undefined && { mail }),
          ...(pageParam && { after: pageParam }),
        },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  })
}

/** The messages as far as they were read. */
export type Messages = ReturnType<typeof useMessages>
