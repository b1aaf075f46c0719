import type { EdgeId } from '@shirube/kernel'
import { modelOf } from '@shirube/nodes/model'
import type { Scenario, ScenarioEdge } from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import { type DragEvent, useMemo } from 'react'
import { useDocument } from '../document/open-scenario-context.ts'
import { openEnds } from '../edge/chip-rects.ts'
import { routesOf } from '../edge/routes-of.ts'
import { useCanvas } from './canvas-context.ts'
import type { Way } from './connect.ts'
import type { Drawing } from './drawing-store.ts'
import { splice } from './insert-step.ts'
import { collide, type Point } from './rect.ts'
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

/** The nearest line that passes close to a point, along the course on which it is drawn. */
export function lineAt(
  draft: Scenario,
  at: Point,
  { entrances, detours }: Pick<Drawing, 'entrances' | 'detours'>,
): ScenarioEdge | undefined {
  const near = [...routesOf(draft, entrances)]
    .map(([id, route]) => ({ id, far: distance(detours.get(id) ?? route, at) }))
    .filter(({ far }) => far <= NEAR)
    .sort((a, b) => a.far - b.far)
  return near[0] && draft.edges[near[0].id]
}

/** The way that ends close to a point. */
export function endAt(draft: Scenario, at: Point, cards: Drawing['cards']): Way | undefined {
  return openEnds(draft, cards).find(({ rect }) => collide({ ...at, width: 0, height: 0 }, rect, NEAR))?.way
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
      const drawn = drawing.store.getState()
      const line = lineAt(draft, at, drawn)
      return { at, draft, line, end: line ? undefined : endAt(draft, at, drawn.cards) }
    }
    const carries = (event: DragEvent): boolean => event.dataTransfer.types.includes(DRAGGED_STEP)
    const target = (line?: EdgeId, end?: Way): void => {
      const now = view.getState()
      const same = now.targetEnd?.node === end?.node && now.targetEnd?.port === end?.port
      if (now.target !== line || !same) view.setState({ target: line, targetEnd: end })
    }
    return {
      onDragOver: (event: DragEvent): void => {
        if (!carries(event)) return
        event.preventDefault()
        const { line, end } = under(event)
        target(line?.id, end)
      },
      onDragLeave: (): void => target(),
      onDrop: (event: DragEvent): void => {
        const type = event.dataTransfer.getData(DRAGGED_STEP)
        if (type === '') return
        event.preventDefault()
        target()
        const { at, draft, line, end } = under(event)
        const corner = { x: at.x - GRIP.x, y: at.y - GRIP.y }
        const follows = modelOf(type)?.role !== 'trigger'
        if (line && modelOf(type)?.role === 'step') place(splice(draft, type, { line, at: corner }))
        else if (end && follows) insert(type, { kind: 'way', way: end })
        else insert(type, { kind: 'free', at: corner })
      },
    }
  }, [document, drawing, view, insert, place, toFlow])
}
