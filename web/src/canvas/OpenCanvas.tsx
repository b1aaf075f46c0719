import type { Answered, scenarioEndpoints } from '@shirube/contract'
import { useLanguage } from '@shirube/ui'
import { ReactFlowProvider } from '@xyflow/react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useMay } from '../api/use-session.ts'
import { useCatalog } from '../catalog/use-catalog.ts'
import { useLive } from '../live/use-live.ts'
import { CanvasBody } from './CanvasBody.tsx'
import { CanvasShapes } from './CanvasShapes.tsx'
import type { OpenScenario } from './document/open-scenario-context.ts'
import { useOpened } from './document/use-opened.ts'
import type { CanvasShared } from './graph/canvas-context.ts'
import { type DrawingWords, keepDrawing } from './graph/drawing-store.ts'
import { openView } from './graph/view-store.ts'
import { LookedAt } from './versions/LookedAt.tsx'

type Shown = Answered<typeof scenarioEndpoints.show>

/** A scenario that has been read, opened for this tab. */
export function OpenCanvas({ scenario }: { readonly scenario: Shown }): ReactNode {
  const editable = useMay('marketer') && scenario.state !== 'archived'
  const catalog = useCatalog()
  const language = useLanguage()
  const assets = useMemo(
    () => ({
      // While names are still being fetched, nothing is called missing.
      has: (...[kind, id]: Parameters<typeof catalog.nameOf>) =>
        catalog.list(kind)?.some((asset) => asset.id === id) ?? true,
      nameOf: catalog.nameOf.bind(catalog),
    }),
    [catalog],
  )
  const words = useMemo(() => ({ language, nameOf: catalog.nameOf.bind(catalog) }), [language, catalog])
  const open = useOpened(scenario, { editable, assets })
  const shared = useShared(open, words)
  useLive(['changes'], ({ of }) => {
    if (of.length === 0 || of.includes('scenarios')) void open?.saving.refresh()
  })
  if (!open || !shared) return <CanvasShapes />
  return (
    <LookedAt open={open} shared={shared} words={words} live={scenario.live}>
      <ReactFlowProvider>
        <CanvasBody scenario={scenario} />
      </ReactFlowProvider>
    </LookedAt>
  )
}

/** The drawing of an open scenario and how it is looked at; both live as long as the scenario is open. */
function useShared(open: OpenScenario | undefined, words: DrawingWords): CanvasShared | undefined {
  const [shared, setShared] = useState<CanvasShared>()
  const [first] = useState(words)
  useEffect(() => {
    if (!open) return
    const drawing = keepDrawing(open, first)
    setShared({ drawing, view: openView() })
    return () => drawing.stop()
  }, [open, first])
  useEffect(() => shared?.drawing.takeWords(words), [shared, words])
  return shared
}
