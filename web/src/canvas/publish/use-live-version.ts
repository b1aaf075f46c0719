import { type ScenarioBrief, scenarioEndpoints, type VersionBrief } from '@shirube/contract'
import type { Scenario } from '@shirube/scenario'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'
import { isOf, useLive } from '../../live/use-live.ts'
import { useDocument } from '../document/open-scenario-context.ts'

/** The scenario in brief, as the server has it now. */
export function useBrief(): ScenarioBrief | undefined {
  const { id } = useDocument()
  const brief = useQuery(queryOf(scenarioEndpoints.show, { params: { id } }))
  useLive(['changes'], (news) => {
    if (isOf(news, 'scenarios')) void brief.refetch()
  })
  return brief.data
}

/** `7`, or `7.1` after a correction of content. */
export const versionName = ({ n, minor }: Pick<VersionBrief, 'n' | 'minor'>): string =>
  minor > 0 ? `${n}.${minor}` : String(n)

/** The drawing that is live; undefined while it is being read, and while nothing is. */
export function useLiveGraph(live: VersionBrief | undefined): Scenario | undefined {
  const { id } = useDocument()
  const params = { id, n: live?.n ?? 1, minor: live?.minor ?? 0 }
  const version = useQuery({
    ...queryOf(scenarioEndpoints.version, { params }),
    enabled: live !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return live === undefined ? undefined : version.data?.graph
}
