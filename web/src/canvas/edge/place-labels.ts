import type { EdgeId } from '@shirube/kernel'
import { collide, type Point, type Rect } from '../graph/rect.ts'

/** A label that wants a place on its line. */
export interface LabelWish {
  readonly edge: EdgeId
  readonly width: number
  readonly route: readonly Point[]
}

const HEIGHT = 20
/** From a port down to the middle of the label. */
const UNDER_PORT = 22
const STEP = 10
const CLEAR = 4
const FARTHEST = 400
const AROUND = [
  [1, 0],
  [1, 1],
  [0, 1],
  [1, -1],
  [0, -1],
  [-1, 0],
] as const

/** The middles that a label may take on its line: near the port first, then along each straight run. */
function* candidates(route: readonly Point[], width: number): Generator<Point> {
  for (let i = 0; i + 1 < route.length; i++) {
    const [a, b] = [route[i], route[i + 1]]
    if (!a || !b) return
    const upright = a.x === b.x
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    const half = (upright ? HEIGHT : width) / 2 + CLEAR
    const [dx, dy] = [Math.sign(b.x - a.x), Math.sign(b.y - a.y)]
    const along = (by: number): Point => ({ x: a.x + dx * by, y: a.y + dy * by })
    if (upright && i === 0 && length >= UNDER_PORT + half) yield along(UNDER_PORT)
    if (length < half * 2) continue
    yield along(length / 2)
    for (let by = half; by <= length - half; by += STEP) yield along(by)
  }
}

const boxAt = (middle: Point, width: number): Rect => ({
  x: middle.x - width / 2,
  y: middle.y - HEIGHT / 2,
  width,
  height: HEIGHT,
})

/** The straight runs of a line, as thin rectangles. */
const runsOf = (route: readonly Point[]): readonly Rect[] =>
  route.slice(1).map((b, i) => {
    const a = route[i] ?? b
    const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
    return { x, y, width: Math.max(a.x, b.x) - x, height: Math.max(a.y, b.y) - y }
  })

/**
 * Where each label stands: on its own line, over no card and no other label, and over no other line where it can be
 * helped.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  cards: readonly Rect[],
  lines: ReadonlyMap<EdgeId, readonly Point[]> = new Map(),
): ReadonlyMap<EdgeId, Point> {
  const taken: Rect[] = []
  const places = new Map<EdgeId, Point>()
  for (const { edge, width, route } of wishes) {
    const near = cards.filter((card) => reaches(route, card, FARTHEST))
    const free = (middle: Point): boolean => {
      const box = boxAt(middle, width)
      return !near.some((card) => collide(box, card)) && !taken.some((other) => collide(box, other, CLEAR))
    }
    const [fallback] = route
    const all = [...candidates(route, width)]
    const others = [...lines].flatMap(([id, other]) => (id === edge ? [] : runsOf(other)))
    const clear = (middle: Point): boolean => {
      const box = boxAt(middle, width)
      return free(middle) && !others.some((run) => collide(box, run))
    }
    const middle = all.find(clear) ?? all.find(free) ?? besideLine(all[0] ?? fallback, free)
    if (!middle) continue
    taken.push(boxAt(middle, width))
    places.set(edge, middle)
  }
  return places
}

/** No place on the line is free: the nearest one beside it that is. */
function besideLine(wanted: Point | undefined, free: (middle: Point) => boolean): Point | undefined {
  if (!wanted) return undefined
  for (let far = STEP; far <= FARTHEST; far += STEP)
    for (const [dx, dy] of AROUND) {
      const middle = { x: wanted.x + dx * far, y: wanted.y + dy * far }
      if (free(middle)) return middle
    }
  return wanted
}

function reaches(route: readonly Point[], card: Rect, margin: number): boolean {
  const xs = route.map(({ x }) => x)
  const ys = route.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  const box = { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
  return collide(box, card, margin)
}
