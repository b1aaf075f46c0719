import { scenarioEndpoints, type VersionBrief } from '@shirube/contract'
import type { AssetCatalog } from '@shirube/engine'
import type { Scenario } from '@shirube/scenario'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { queryOf } from '../../api/query-of.ts'
import { keepFindings } from '../document/findings.ts'
import { type OpenScenario, OpenScenarioProvider } from '../document/open-scenario-context.ts'
import { openDocument } from '../document/scenario-document.ts'
import { CanvasProvider, type CanvasShared } from '../graph/canvas-context.ts'
import { type DrawingWords, keepDrawing } from '../graph/drawing-store.ts'
import { useStage } from '../stage/stage-store.ts'
import { OwnDraftProvider } from './own-draft.ts'

interface Of {
  /** The draft that is open. */
  readonly open: OpenScenario
  readonly shared: CanvasShared
  readonly words: DrawingWords
  /** The version that leads go through now; results are of it. */
  readonly live: VersionBrief | undefined
  readonly children: ReactNode
}

/** The draft on the canvas, or a version in its place that cannot be changed: one being looked at, or what is live. */
export function LookedAt({ open, shared, words, live, children }: Of): ReactNode {
  const chosen = useStage(({ panel }) => (panel?.kind === 'versions' ? panel.look : undefined))
  const results = useStore(shared.view, ({ mode }) => mode === 'results')
  const look = chosen ?? (results ? live : undefined)
  const params = { id: open.document.id, n: look?.n ?? 1, minor: look?.minor ?? 0 }
  const version = useQuery({
    ...queryOf(scenarioEndpoints.version, { params }),
    enabled: look !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
  const graph = look === undefined ? undefined : version.data?.graph
  const shown = useReadOnly(graph, { open, shared, words })
  const own = useMemo(() => ({ open, shared }), [open, shared])
  return (
    <OwnDraftProvider value={own}>
      <OpenScenarioProvider value={shown?.open ?? open}>
        <CanvasProvider value={shown?.shared ?? shared}>{children}</CanvasProvider>
      </OpenScenarioProvider>
    </OwnDraftProvider>
  )
}

/** Nothing is wanted of what is only looked at. */
const ALL_THERE: AssetCatalog = { has: () => true }

interface Shown {
  readonly graph: Scenario
  readonly open: OpenScenario
  readonly shared: CanvasShared
}

/** A drawing as a document that nobody can change; undefined while there is none. */
function useReadOnly(
  graph: Scenario | undefined,
  { open, shared, words }: Pick<Of, 'open' | 'shared' | 'words'>,
): Shown | undefined {
  const [shown, setShown] = useState<Shown>()
  const [first] = useState(words)
  useEffect(() => {
    if (!graph) return
    const document = openDocument({
      id: open.document.id,
      latest: { revision: 0, draft: graph },
      savedAt: 0,
      editable: false,
      now: () => 0,
    })
    const findings = keepFindings(document, ALL_THERE)
    const looking = { document, findings, saving: open.saving }
    const drawing = keepDrawing(looking, first)
    setShown({ graph, open: looking, shared: { drawing, view: shared.view } })
    return () => {
      drawing.stop()
      findings.stop()
      setShown(undefined)
    }
  }, [graph, open, shared, first])
  useEffect(() => shown?.shared.drawing.takeWords(words), [shown, words])
  return shown?.graph === graph ? shown : undefined
}
