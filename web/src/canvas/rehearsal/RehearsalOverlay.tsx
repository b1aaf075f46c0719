import { staysOf } from '@shirube/rehearsal'
import { type ReactNode, useEffect } from 'react'
import { useViewport } from '../graph/use-viewport.ts'
import { StageOverlay } from '../stage/StageOverlay.tsx'
import { useRehearsal } from './rehearsal-store.ts'
import { useRehearsalOverlay } from './use-rehearsal-overlay.ts'

/** Lays the rehearsed lead's path over the drawing, and keeps the step where the lead stands in sight. */
export function RehearsalOverlay(): ReactNode {
  const { reveal } = useViewport()
  const here = useRehearsal(({ rehearsal }) =>
    rehearsal ? staysOf(rehearsal.session.trace).at(-1)?.node : undefined,
  )
  useEffect(() => {
    if (here !== undefined) reveal(here)
  }, [here, reveal])
  return <StageOverlay instead={useRehearsalOverlay()} />
}
