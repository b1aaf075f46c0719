import { useReducedMotion } from '@mantine/hooks'
import type { NodeId } from '@shirube/kernel'
import type { ScenarioEdge } from '@shirube/scenario'
import { useReactFlow, useStoreApi, type Viewport } from '@xyflow/react'
import { useMemo } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { wholeView } from './first-view.ts'
import { cardRect, cardRects, type Point, type Rect } from './rect.ts'
import { revealing } from './reveal.ts'
import { roomOf } from './room-of.ts'

const PAN_MS = 280

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
      fit() {
        const cards = cardRects(document.store.getState().draft)
        const room = roomOf(store.getState().domNode)
        if (cards.length > 0 && room.width > 0) void flow.setViewport(wholeView(cards, room), { duration })
      },
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
        const room = roomOf(store.getState().domNode)
        if (!rect || room.width === 0) return
        const view = flow.getViewport()
        const by = revealing(rect, view, room)
        if (by.x !== 0 || by.y !== 0)
          void flow.setViewport({ ...view, x: view.x + by.x, y: view.y + by.y }, { duration })
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
