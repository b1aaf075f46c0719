import { leadEndpoints } from '@shirube/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { callWith } from '../api/call.ts'
import type { TimelineSort } from './timeline-sort.ts'

/** A lead's timeline page by page, the newest first, only of one sort where one is asked for. */
export const useTimeline = (lead: string, sort: TimelineSort) => {
  const params = { id: lead }
  return useInfiniteQuery({
    queryKey: [leadEndpoints.timeline.path, { params, sort }],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: after, signal }) => {
      const query = { ...(after !== undefined && { after }), ...(sort !== 'all' && { sort }) }
      return callWith(leadEndpoints.timeline, { params, query }, { signal })
    },
    getNextPageParam: (page) => page.next,
  })
}
