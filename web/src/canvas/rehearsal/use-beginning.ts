import { rehearsalEndpoints } from '@shirube/contract'
import { compileScenario, type World } from '@shirube/engine'
import { compilerOf } from '@shirube/nodes/compile'
import { modelOf } from '@shirube/nodes/model'
import { inventedWorld, makePlay } from '@shirube/rehearsal'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { queryOf } from '../../api/query-of.ts'
import { useCatalog } from '../../catalog/use-catalog.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { begin, useRehearsal } from './rehearsal-store.ts'

/** How far the preparation of a rehearsal has come. */
export type Preparation =
  | { readonly kind: 'ready' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }

/** Prepares the rehearsal of the draft for whoever was chosen, and begins it anew whenever one of them changes. */
export function useBeginning(): Preparation {
  const draft = useDraft((whole) => whole)
  const catalog = useCatalog()
  const choice = useRehearsal((state) => state.choice)
  const entry = useRehearsal((state) => state.entry)
  const setting = useQuery({ ...queryOf(rehearsalEndpoints.setting), staleTime: 60_000 })
  const real = useQuery({
    ...queryOf(rehearsalEndpoints.lead, { params: { id: choice.kind === 'real' ? choice.id : '' } }),
    enabled: choice.kind === 'real',
  })
  const { program } = useMemo(() => {
    const has = (kind: Parameters<typeof catalog.list>[0], id: string): boolean =>
      catalog.list(kind)?.some((one) => one.id === id) ?? true
    return compileScenario(draft, { modelOf, compilerOf, assets: { has } })
  }, [draft, catalog])
  const beginning = useMemo(() => {
    if (!program || !setting.data) return undefined
    const { now, organisation, sending, rules, segments } = setting.data
    const world: World | undefined =
      choice.kind === 'real' ? real.data : inventedWorld(choice.lead, { organisation, sending }, now)
    if (!world) return undefined
    const zone = world.facts.lead.timeZone ?? organisation.timeZone
    const play = makePlay(program, { rules, segments })
    const by = program.entries[entry] ? entry : 0
    return program.entries.length === 0 ? undefined : { program, play, world, draft, now, zone, entry: by }
  }, [program, setting.data, choice, real.data, draft, entry])
  useEffect(() => begin(beginning), [beginning])
  useEffect(() => () => begin(undefined), [])
  const failed = [setting, real].find((query) => query.isError)
  if (failed) return { kind: 'failed', error: failed.error, retry: () => void failed.refetch() }
  if (!program) return { kind: 'broken' }
  return beginning ? { kind: 'ready' } : { kind: 'preparing' }
}
