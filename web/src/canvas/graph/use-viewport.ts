import { useReducedMotion } from '@mantine/hooks'
import type { NodeId } from '@shirube/kernel'
import type { ScenarioEdge } from '@shirube/scenario'
import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useMemo } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { cardRect, type Point, type Rect } from './rect.ts'

const PAN_MS = 280
/** A selected step keeps so far from the edges. */
const CLEAR = 24
/** Below it there is room for the "+". */
const UNDER = 24

/** Moves the view; nothing of it is part of the scenario. */
export interface ViewportControl {
  fit(): void
  /** Everything of some steps, no larger than they are. */
  fitTo(ids: readonly NodeId[]): void
  actual(): void
  zoomIn(): void
  zoomOut(): void
  /** Puts a step in the middle, no smaller than it can be read. */
  centre(id: NodeId): void
  /** Pans only as far as the step needs to be seen whole. */
  reveal(id: NodeId): void
  /** What lies in the middle of the view. */
  middle(): Point
  /** The middle between the two steps of a line, on the screen. */
  centreOf(line: ScenarioEdge): Point
  toFlow(screen: Point): Point
  toScreen(at: Point): Point
}

/** The view of the canvas. */
export function useViewport(): ViewportControl {
  const flow = useReactFlow()
  const store = useStoreApi()
  const document = useDocument()
  const duration = useReducedMotion() ? 0 : PAN_MS
  return useMemo(() => {
    const rectOf = (id: NodeId) => {
      const node = document.store.getState().draft.nodes[id]
      return node && cardRect(node)
    }
    return {
      fit: () => void flow.fitView({ padding: 0.08, maxZoom: 1, duration }),
      fitTo(ids) {
        if (ids.length > 0)
          void flow.fitView({ nodes: ids.map((id) => ({ id })), padding: 0.2, maxZoom: 1, duration })
      },
      actual: () => void flow.zoomTo(1, { duration }),
      zoomIn: () => void flow.zoomIn({ duration }),
      zoomOut: () => void flow.zoomOut({ duration }),
      centre(id) {
        const rect = rectOf(id)
        const zoom = Math.max(flow.getZoom(), 0.8)
        if (rect) void flow.setCenter(rect.x + rect.width / 2, rect.y + rect.height / 2, { zoom, duration })
      },
      reveal(id) {
        const rect = rectOf(id)
        const { width, height } = store.getState()
        const { x, y, zoom } = flow.getViewport()
        if (!rect || width === 0) return
        const dx = shift([rect.x * zoom + x, (rect.x + rect.width) * zoom + x], width)
        const dy = shift([rect.y * zoom + y - CLEAR / 2, (rect.y + rect.height + UNDER) * zoom + y], height)
        if (dx !== 0 || dy !== 0) void flow.setViewport({ x: x + dx, y: y + dy, zoom }, { duration })
      },
      middle: () => middleOf(store.getState(), flow.getViewport()),
      centreOf: ({ from, to }) => flow.flowToScreenPosition(between(rectOf(from.node), rectOf(to))),
      toFlow: (screen) => flow.screenToFlowPosition(screen, { snapToGrid: false }),
      toScreen: (at) => flow.flowToScreenPosition(at),
    }
  }, [flow, store, document, duration])
}

/** What lies in the middle of a room that is looked at so. */
const middleOf = (
  { width, height }: { readonly width: number; readonly height: number },
  { x, y, zoom }: Viewport,
): Point => ({ x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom })

/** Between the foot of one card and the head of another. */
const between = (a: Rect | undefined, b: Rect | undefined): Point =>
  a && b ? { x: (a.x + b.x + a.width) / 2, y: (a.y + a.height + b.y) / 2 } : { x: 0, y: 0 }

/** How far to move so that a span lies within the room with some air; a span that is too long shows its beginning. */
function shift([from, to]: readonly [number, number], room: number): number {
  if (from < CLEAR || to - from > room - CLEAR * 2)
    return CLEAR - from < 0 && to <= room - CLEAR ? 0 : CLEAR - from
  return to > room - CLEAR ? room - CLEAR - to : 0
}
