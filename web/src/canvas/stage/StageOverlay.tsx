import type { ReactNode } from 'react'
import { useEffect, useMemo, useRef } from 'react'
import { layOver, type Overlay } from '../card/overlay.ts'
import { keptOverlay } from '../counts/kept-overlay.ts'
import { useCountsOverlay } from '../counts/use-counts-overlay.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { pointedOverlay } from '../follow/path-overlay.ts'
import { useFollowOverlay } from '../follow/use-followed.ts'
import { useDiffOverlay } from '../versions/use-diff-overlay.ts'
import { useStage } from './stage-store.ts'

/** Lays over the drawing what is looked at: a version's differences, one lead's path, or the live counts. */
export function StageOverlay(props: {
  /** Something else that has the drawing to itself: a rehearsal, or results. */
  readonly instead?: Overlay | undefined
}): ReactNode {
  const draft = useDraft((whole) => whole)
  const pointed = useStage((stage) => stage.pointed)
  const run = useStage(({ panel }) => (panel?.kind === 'follow' ? panel.run : undefined))
  const counts = useCountsOverlay()
  const path = useFollowOverlay(run)
  const diff = useDiffOverlay()
  const { instead } = props
  const shown = useMemo(
    () => instead ?? diff ?? path ?? (pointed ? pointedOverlay(draft, counts, pointed) : counts),
    [instead, diff, path, pointed, draft, counts],
  )
  const last = useRef<Overlay>({ steps: new Map(), lines: new Map() })
  useEffect(() => {
    last.current = keptOverlay(last.current, shown)
    layOver(last.current)
  }, [shown])
  useEffect(() => () => layOver(), [])
  return null
}
