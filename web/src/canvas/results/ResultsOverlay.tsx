import { type ReactNode, useMemo } from 'react'
import { useCounts } from '../counts/use-counts.ts'
import { useCountsOverlay } from '../counts/use-counts-overlay.ts'
import { useDraft } from '../document/open-scenario-context.ts'
import { StageOverlay } from '../stage/StageOverlay.tsx'
import { resultsOverlay } from './leaks-of.ts'

/** Lays what came of the scenario over the drawing: widths of lines, and where people are lost. */
export function ResultsOverlay(): ReactNode {
  const base = useCountsOverlay()
  const draft = useDraft((whole) => whole)
  const counts = useCounts().counts.data
  const results = useMemo(
    () => (counts ? resultsOverlay(counts, draft, base) : undefined),
    [counts, draft, base],
  )
  return <StageOverlay instead={results} />
}
