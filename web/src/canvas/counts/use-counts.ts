import { type Answered, scenarioEndpoints } from '@shirube/contract'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useStore } from 'zustand'
import { queryOf } from '../../api/query-of.ts'
import { liveStore } from '../../live/live-store.ts'
import { isOf, useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'

/** People in the steps of the live version, as the server last folded them. */
export type Counts = Answered<typeof scenarioEndpoints.counts>

/** The live counts, and whether news of them comes through. */
export function useCounts(): {
  readonly counts: UseQueryResult<Counts>
  readonly lost: boolean
} {
  const { id } = useDocument()
  const counts = useQuery(queryOf(scenarioEndpoints.counts, { params: { id } }))
  const lost = useStore(liveStore, ({ state }) => state === 'lost')
  return { counts, lost }
}

/**
 * Reads the live counts again at each news of them, and once the stream is back after it was lost. Once for a canvas, as
 * long as it is open: what shows them comes and goes, and a reading under way goes with the last who waits for it.
 */
export function useKeepCounts(): void {
  const { counts } = useCounts()
  useLive(['counts', 'changes'], (news) => {
    const { version } = counts.data ?? {}
    const ours =
      news.topic === 'counts' ? version === undefined || isOf(news, version) : isOf(news, 'scenarios')
    if (ours) void counts.refetch()
  })
}
