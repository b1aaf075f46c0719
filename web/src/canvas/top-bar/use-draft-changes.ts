import { scenarioEndpoints } from '@shirube/contract'
import { canonicalJson } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import type { Titled } from './titled.ts'

const text = (value: unknown): string => (value === undefined ? '' : canonicalJson(value))

/** In how many places two drawings differ: steps, lines and settings, not where steps stand. */
export function differences(a: Scenario, b: Scenario): number {
  const count = (one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): number =>
    [...new Set([...Object.keys(one), ...Object.keys(other)])].filter(
      (key) => text(one[key]) !== text(other[key]),
    ).length
  const said = ({ nodes }: Scenario) =>
    Object.fromEntries(
      Object.values(nodes).map(({ id, type, data, title, disabled }) => [
        id,
        [type, data, title ?? '', disabled === true],
      ]),
    )
  const wired = ({ edges }: Scenario) =>
    Object.fromEntries(Object.values(edges).map(({ from, to }) => [`${from.node} ${from.port}`, to]))
  return count(said(a), said(b)) + count(wired(a), wired(b)) + count(a.settings, b.settings)
}

/** In how many places the draft differs from what is live. */
export function useDraftChanges({ id, live }: Titled): number {
  const draft = useDraft((now) => now)
  const version = useQuery({
    ...queryOf(scenarioEndpoints.version, { params: { id, n: live?.n ?? 0, minor: live?.minor ?? 0 } }),
    enabled: live !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  }).data
  return useMemo(() => (version ? differences(version.graph, draft) : 0), [version, draft])
}
