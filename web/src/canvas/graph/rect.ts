import type { Scenario, ScenarioNode } from '@shirube/scenario'
import { STEP_GRID } from '@shirube/ui'
import { frameOf } from '../card/step-shape.ts'

/** A point of the canvas, in px at 100 %. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A rectangle of the canvas, in px at 100 %. */
export interface Rect extends Point {
  readonly width: number
  readonly height: number
}

/** The card of a step as a rectangle. */
export const cardRect = (node: ScenarioNode, at: Point = node.position): Rect => ({
  x: at.x,
  y: at.y,
  width: STEP_GRID.width,
  height: frameOf(node).height,
})

/** The cards of a drawing. */
export const cardRects = (scenario: Scenario): readonly Rect[] =>
  Object.values(scenario.nodes).map((node) => cardRect(node))

/** True when two rectangles come closer than `gap`. */
export const collide = (a: Rect, b: Rect, gap = 0): boolean =>
  a.x < b.x + b.width + gap &&
  b.x < a.x + a.width + gap &&
  a.y < b.y + b.height + gap &&
  b.y < a.y + a.height + gap

/** The nearest point of the grid. */
export const snapped = ({ x, y }: Point): Point => ({ x: onGrid(x), y: onGrid(y) })

/** The nearest line of the grid. */
export const onGrid = (value: number): number => Math.round(value / STEP_GRID.snap) * STEP_GRID.snap

/** The wanted place, or the first below it at which a card collides with none. */
export function freeSpot(wanted: Rect, taken: readonly Rect[]): Point {
  let spot = wanted
  for (let hit = true; hit; ) {
    const at = spot
    const other = taken.find((rect) => collide(at, rect, STEP_GRID.snap))
    hit = other !== undefined
    if (other) spot = { ...spot, y: onGrid(other.y + other.height + STEP_GRID.gap - 1) }
  }
  return { x: spot.x, y: spot.y }
}

/** The free place that is nearest to the wanted one: there, or close by the side of what stands in its way. */
export function nearestFree(wanted: Rect, taken: readonly Rect[]): Point {
  const { snap, gap } = STEP_GRID
  const beside = taken.flatMap(({ x, y, width, height }) => [
    { x: onGrid(x + width + gap), y: wanted.y },
    { x: onGrid(x - wanted.width - gap), y: wanted.y },
    { x: wanted.x, y: onGrid(y + height + gap) },
    { x: wanted.x, y: onGrid(y - wanted.height - gap) },
  ])
  const far = ({ x, y }: Point): number => Math.hypot(x - wanted.x, y - wanted.y)
  const spots = [{ x: wanted.x, y: wanted.y }, ...beside].sort((a, b) => far(a) - far(b))
  const free = spots.find((spot) => !taken.some((rect) => collide({ ...wanted, ...spot }, rect, snap)))
  return free ?? freeSpot(wanted, taken)
}
