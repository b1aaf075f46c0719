import { leadEndpoints, runEndpoints } from '@shirube/contract'
import { useQueryClient } from '@tanstack/react-query'

const PATHS = [
  leadEndpoints.show.path,
  leadEndpoints.timeline.path,
  leadEndpoints.score.path,
  leadEndpoints.work.path,
  leadEndpoints.plan.path,
  leadEndpoints.colleagues.path,
  runEndpoints.list.path,
  runEndpoints.show.path,
]

/** Everything on a lead's page, to be read again after it changed. */
export const LEAD_ANSWERS: readonly string[] = [...PATHS, leadEndpoints.list.path, leadEndpoints.count.path]

/** Reads a lead's page again. */
export function useLeadNews(): () => void {
  const client = useQueryClient()
  return () => {
    for (const path of PATHS) void client.invalidateQueries({ queryKey: [path] })
  }
}
