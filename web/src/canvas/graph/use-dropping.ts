import type { EdgeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import type { Scenario, ScenarioEdge } from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import { type DragEvent, useMemo } from 'react'
import { frameOf } from '../card/step-shape.ts'
import { useDocument } from '../document/open-scenario-context.ts'
import { routeOf } from '../edge/route.ts'
import { useCanvas } from './canvas-context.ts'
import { splice } from './insert-step.ts'
import type { Point } from './rect.ts'
import { useCommands } from './use-commands.ts'
import { useViewport } from './use-viewport.ts'

/** The kind of data that a step dragged out of the palette carries. */
export const DRAGGED_STEP = 'application/x-shirube-step'

const NEAR = 24
/** The pointer holds a dragged card by the middle of its first line. */
const GRIP: Point = { x: STEP_GRID.width / 2, y: 20 }

/** How far a point is from a line of right angles. */
function distance(route: readonly Point[], { x, y }: Point): number {
  return Math.min(
    ...route.slice(1).map((to, i) => {
      const from = route[i] ?? to
      const dx = Math.max(Math.min(from.x, to.x) - x, 0, x - Math.max(from.x, to.x))
      const dy = Math.max(Math.min(from.y, to.y) - y, 0, y - Math.max(from.y, to.y))
      return Math.hypot(dx, dy)
    }),
  )
}

/** The line that lies under a point. */
export function lineAt(
  draft: Scenario,
  at: Point,
  entrances: ReadonlyMap<EdgeId, 'above' | 'joining'>,
): ScenarioEdge | undefined {
  return Object.values(draft.edges).find(({ id, from, to }) => {
    const [source, target] = [draft.nodes[from.node], draft.nodes[to]]
    const exit = source && frameOf(source).exits.get(from.port)
    if (!source || !target || !exit) return false
    const entrance = entrances.get(id) ?? 'above'
    return distance(routeOf({ from: source.position, exit, to: target.position, entrance }), at) <= NEAR
  })
}

/** Takes in steps dragged out of the palette: where they are let go, or into the line there. */
export function useDropping() {
  const document = useDocument()
  const { drawing, view } = useCanvas()
  const { insert, place } = useCommands()
  const { toFlow } = useViewport()
  return useMemo(() => {
    const under = (event: DragEvent) => {
      const at = toFlow({ x: event.clientX, y: event.clientY })
      const { draft } = document.store.getState()
      return { at, draft, line: lineAt(draft, at, drawing.store.getState().entrances) }
    }
    const carries = (event: DragEvent): boolean => event.dataTransfer.types.includes(DRAGGED_STEP)
    const target = (line: EdgeId | undefined): void => {
      if (view.getState().target !== line) view.setState({ target: line })
    }
    return {
      onDragOver: (event: DragEvent): void => {
        if (!carries(event)) return
        event.preventDefault()
        target(under(event).line?.id)
      },
      onDragLeave: (): void => target(undefined),
      onDrop: (event: DragEvent): void => {
        const type = event.dataTransfer.getData(DRAGGED_STEP)
        if (type === '') return
        event.preventDefault()
        target(undefined)
        const { at, draft, line } = under(event)
        const corner = { x: at.x - GRIP.x, y: at.y - GRIP.y }
        if (line && modelOf(type)?.role === 'step') place(splice(draft, type, { line, at: corner }))
        else insert(type, { kind: 'free', at: corner })
      },
    }
  }, [document, drawing, view, insert, place, toFlow])
}
