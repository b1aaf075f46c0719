import { scoreReplayEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queryOf } from '../api/query-of.ts'
import { useAction } from '../api/use-action.ts'
import type { Rules } from './rule-edits.ts'

const AGAIN_MS = 1_000

/** Trying the edited rules on the last 90 days: asked for, and read again until it is done. */
export function useReplay() {
  const [id, setId] = useState<string>()
  const start = useAction(scoreReplayEndpoints.start, { onDone: (answer) => setId(answer.id) })
  const replay = useQuery({
    ...queryOf(scoreReplayEndpoints.show, { params: { id: id ?? '' } }),
    enabled: id !== undefined,
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : AGAIN_MS),
  })
  return {
    replay,
    asked: id !== undefined,
    error: start.error,
    running: start.isPending || (id !== undefined && replay.data?.state !== 'done' && !replay.isError),
    run: (rules: Rules): void => start.mutate({ body: { rules, days: 90 } }),
  }
}
export type ReplayState = ReturnType<typeof useReplay>
