import { scenarioEndpoints } from '@shirube/contract'
import type { Scenario } from '@shirube/scenario'
import { useQuery } from '@tanstack/react-query'
import { queryOf } from '../../api/query-of.ts'
import { versionName } from '../publish/use-live-version.ts'
import { useStage } from '../stage/stage-store.ts'
import { useOwnDraft } from './own-draft.ts'

/** The version that stands in the place of the draft; undefined while the draft is shown. */
export function useLooked(): { readonly name: string; readonly graph: Scenario } | undefined {
  const { id } = useOwnDraft().document
  const look = useStage(({ panel }) => (panel?.kind === 'versions' ? panel.look : undefined))
  const params = { id, n: look?.n ?? 1, minor: look?.minor ?? 0 }
  const version = useQuery({
    ...queryOf(scenarioEndpoints.version, { params }),
    enabled: look !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  return look && version.data ? { name: versionName(look), graph: version.data.graph } : undefined
}
