import { listEndpoints, segmentEndpoints } from '@shirube/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { callWith } from '../api/call.ts'

/** Who is in a segment or on a list, page after page. */
export function useMembers(kind: 'segment' | 'list', id: string) {
  const endpoint = kind === 'segment' ? segmentEndpoints.members : listEndpoints.members
  const pages = useInfiniteQuery({
    queryKey: [endpoint.path, 'pages', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) =>
      callWith(endpoint, { params: { id }, query: after === undefined ? {} : { after } }, { signal }),
    getNextPageParam: (page) => page.next,
  })
  return { pages, members: pages.data?.pages.flatMap((page) => page.items) ?? [] }
}
