import { type PortPlace, STEP_ENTRANCES, STEP_GRID } from '@shirube/ui'
import type { Point } from '../graph/rect.ts'
import type { Entrance } from './entrance.ts'

/** What a line needs to know of its two cards. */
export interface RouteEnds {
  readonly from: Point
  readonly exit: PortPlace
  readonly to: Point
  readonly entrance: Entrance
}

/** The free run before an entrance and after an exit. */
const RUN = 20
/** Lines that join run so far left of the card. */
const LANE = 34
const { width } = STEP_GRID

function fromBelow(start: Point, { to, entrance }: RouteEnds): readonly Point[] {
  const end = entered(to, entrance)
  if (entrance === 'above') {
    if (start.x === end.x && end.y > start.y) return [start, end]
    if (end.y >= start.y + RUN * 2) {
      const y = end.y - RUN
      return [start, { x: start.x, y }, { x: end.x, y }, end]
    }
    const lane = Math.max(start.x, end.x) + width / 2 + RUN
    return [start, { x: start.x, y: start.y + RUN }, { x: lane, y: start.y + RUN }, ...overTop(lane, end)]
  }
  const y = end.y > start.y + RUN && end.x > start.x ? end.y : start.y + RUN
  if (y === end.y && end.x - LANE > start.x) return [start, { x: start.x, y }, end]
  return [start, { x: start.x, y: start.y + RUN }, ...alongLeft(start.y + RUN, end)]
}

function fromSide(start: Point, { to, entrance }: RouteEnds): readonly Point[] {
  const end = entered(to, entrance)
  if (entrance === 'above') {
    if (end.x >= start.x + RUN && end.y >= start.y + RUN) return [start, { x: end.x, y: start.y }, end]
    const lane = start.x + RUN
    if (end.y >= start.y + RUN * 2) {
      const y = end.y - RUN
      return [start, { x: lane, y: start.y }, { x: lane, y }, { x: end.x, y }, end]
    }
    const beyond = Math.max(lane, end.x + width / 2 + RUN)
    return [start, { x: beyond, y: start.y }, ...overTop(beyond, end)]
  }
  if (end.x - LANE >= start.x + RUN / 2) {
    const lane = end.x - LANE
    return [start, { x: lane, y: start.y }, { x: lane, y: end.y }, end]
  }
  const lane = start.x + RUN
  // The gap above the card: there only a trunk is in the way.
  const y = end.y - RUN * 2
  return [start, { x: lane, y: start.y }, { x: lane, y }, ...alongLeft(y, end)]
}

const overTop = (lane: number, end: Point): readonly Point[] => [
  { x: lane, y: end.y - RUN },
  { x: end.x, y: end.y - RUN },
  end,
]
const alongLeft = (y: number, end: Point): readonly Point[] => [
  { x: end.x - LANE, y },
  { x: end.x - LANE, y: end.y },
  end,
]
const entered = (to: Point, entrance: Entrance): Point => {
  const place = STEP_ENTRANCES[entrance]
  return { x: to.x + place.x, y: to.y + place.y }
}

const straightened = (points: readonly Point[]): readonly Point[] =>
  points.filter((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]]
    if (!before) return true
    if (before.x === point.x && before.y === point.y) return false
    if (!after) return true
    const level = before.y === point.y && point.y === after.y
    return !(level || (before.x === point.x && point.x === after.x))
  })

/** The way of a line from card to card: right angles only. */
export function routeOf(ends: RouteEnds): readonly Point[] {
  const { from, exit } = ends
  const start = { x: from.x + exit.x, y: from.y + exit.y }
  return straightened(exit.side === 'bottom' ? fromBelow(start, ends) : fromSide(start, ends))
}

/** The route as SVG path data with rounded corners; it ends `shorter` px before its end, where the arrow begins. */
export function pathOf(points: readonly Point[], corner: number, shorter = 0): string {
  const last = points.length - 1
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]]
      if (!before) return `M${point.x} ${point.y}`
      if (!after) return `L${at(towards(point, before, Math.min(shorter, distance(point, before))))}`
      const reach = i === last - 1 ? shorter : 0
      const turn = Math.min(
        corner,
        distance(before, point) / 2,
        Math.max(0, distance(point, after) - reach) / (i === last - 1 ? 1 : 2),
      )
      return `L${at(towards(point, before, turn))}Q${at(point)} ${at(towards(point, after, turn))}`
    })
    .join('')
}

const at = ({ x, y }: Point): string => `${x} ${y}`
const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
const towards = (from: Point, to: Point, by: number): Point => ({
  x: from.x + Math.sign(to.x - from.x) * by,
  y: from.y + Math.sign(to.y - from.y) * by,
})
