import { type Answered, auditEndpoints } from '@shirube/contract'
import { useInfiniteQuery } from '@tanstack/react-query'
import { call } from '../../api/call.ts'

/** One change in the list. */
export type AuditEntry = Answered<typeof auditEndpoints.list>['items'][number]

/** The changes page by page, of one kind of thing or of all. */
export function useChanges(subjectKind: string | undefined) {
  return useInfiniteQuery({
    queryKey: [auditEndpoints.list.path, { query: { subjectKind } }],
    queryFn: ({ pageParam }) =>
      call(auditEndpoints.list, {
        query: { limit: 50, ...(subjectKind && { subjectKind }), ...(pageParam && { after: pageParam }) },
      }),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  })
}

/** The changes as far as they were read. */
export type Changes = ReturnType<typeof useChanges>
