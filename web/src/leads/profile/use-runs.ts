import { runEndpoints } from '@shirube/contract'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'

/** The runs of a lead, the newest first. */
export const useRuns = (lead: string) => useQuery(queryOf(runEndpoints.list, { query: { lead } }))
