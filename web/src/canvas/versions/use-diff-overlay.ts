import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { Overlay } from '../card/overlay.ts'
import { pointedOverlay } from '../follow/path-overlay.ts'
import { useChanges } from '../publish/use-changes.ts'
import { useOwnDraft } from './own-draft.ts'
import { useLooked } from './use-looked.ts'

const NOTHING: Overlay = { steps: new Map(), lines: new Map() }

/** Lights the steps of the version being looked at that are other in the draft, or no longer in it. */
export function useDiffOverlay(): Overlay | undefined {
  const draft = useStore(useOwnDraft().document.store, (state) => state.draft)
  const graph = useLooked()?.graph
  const changes = useChanges(graph, draft)
  return useMemo(() => {
    if (!graph || !changes) return undefined
    const steps = new Set(changes.flatMap(({ node }) => (node === undefined ? [] : [node])))
    return steps.size === 0 ? NOTHING : pointedOverlay(graph, NOTHING, steps)
  }, [graph, changes])
}
