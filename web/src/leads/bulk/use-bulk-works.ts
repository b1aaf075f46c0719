import { type BulkWork, bulkEndpoints, leadEndpoints } from '@shirube/contract'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queryOf } from '../../api/query-of.ts'

const SOON_MS = 1000
const WAITING_MS = 5000

/** True while something is being done, or taken back. */
export const isMoving = ({ state }: BulkWork): boolean => state === 'running' || state === 'undoing'

const intervalOf = (works: readonly BulkWork[]): number | false => {
  if (works.some(isMoving)) return SOON_MS
  return works.some(({ state }) => state === 'waiting') ? WAITING_MS : false
}

/** The last works on many leads; read again while one is under way, and the leads when it has ended. */
export function useBulkWorks(enabled: boolean) {
  const client = useQueryClient()
  const works = useQuery({
    ...queryOf(bulkEndpoints.list),
    enabled,
    refetchInterval: ({ state }) => intervalOf(state.data?.items ?? []),
  })
  const moving = works.data?.items.find(isMoving)
  const id = moving?.id
  useEffect(() => {
    if (id === undefined) return
    return () => {
      for (const path of [leadEndpoints.list.path, leadEndpoints.count.path])
        void client.invalidateQueries({ queryKey: [path] })
    }
  }, [client, id])
  return { works, moving }
}
