import type { Point } from '../graph/rect.ts'

const UNDER_PORT = 20
const CLEAR = { x: 62, y: 22 }

const middleOf = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** Where the "+" of a line stands: near the port it leaves, or else on the first run that its label leaves free. */
export function insertPoint(route: readonly Point[], label: Point | undefined): Point {
  const [first = { x: 0, y: 0 }, second = first] = route
  const near = {
    x: first.x + Math.sign(second.x - first.x) * UNDER_PORT,
    y: first.y + Math.sign(second.y - first.y) * UNDER_PORT,
  }
  const runs = route.slice(1).map((point, i) => middleOf(route[i] ?? point, point))
  const free = (at: Point): boolean =>
    !label || Math.abs(at.x - label.x) > CLEAR.x || Math.abs(at.y - label.y) > CLEAR.y
  const last = route.at(-1) ?? near
  return [near, ...runs.toReversed(), { x: last.x, y: last.y - UNDER_PORT }].find(free) ?? near
}
