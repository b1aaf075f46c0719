import { type Answered, scenarioEndpoints } from '@shirube/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'
import { isOf, useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'

/** People in the steps of the live version, as the server last folded them. */
export type Counts = Answered<typeof scenarioEndpoints.counts>

/** The live counts; read again at each news of them, and once the stream is back after it was lost. */
export function useCounts(): {
  readonly counts: UseQueryResult<Counts>
  readonly lost: boolean
} {
  const { id } = useDocument()
  const counts = useQuery(queryOf(scenarioEndpoints.counts, { params: { id } }))
  const state = useLive(['counts', 'changes'], (news) => {
    const { version } = counts.data ?? {}
    const ours =
      news.topic === 'counts' ? version === undefined || isOf(news, version) : isOf(news, 'scenarios')
    if (ours) void counts.refetch()
  })
  return { counts, lost: state === 'lost' }
}
