import { collide, type Point, type Rect } from '../graph/rect.ts'

/** What a line keeps off a card that it passes, where there is room. */
const BESIDE = 34
const ABOVE = 20
/** A way around never comes closer to a card than this. */
const CLEAR = 8
/** Cards farther away from the line are no reason to go another way. */
const FAR = 360
/** In a thicket no way around is looked for. */
const MOST_CARDS = 120

type Axis = 'x' | 'y'

/** A turn of a way around: where, along which axis it was reached, and from which turn. */
interface Turn {
  readonly at: Point
  readonly axis: Axis
  readonly length: number
  readonly from: Turn | undefined
}

const thin = (a: Point, b: Point): Rect => ({
  x: Math.min(a.x, b.x),
  y: Math.min(a.y, b.y),
  width: Math.abs(a.x - b.x),
  height: Math.abs(a.y - b.y),
})

const isFree = (
  a: Point,
  b: Point,
  around: { readonly cards: readonly Rect[]; readonly clear: number },
): boolean => {
  const run = thin(a, b)
  return !around.cards.some((card) => collide(run, card, around.clear))
}

/** True when a line runs behind a card. */
export const runsBehind = (route: readonly Point[], cards: readonly Rect[]): boolean =>
  route.some((b, i) => {
    const a = route[i - 1]
    return a !== undefined && !isFree(a, b, { cards, clear: 0 })
  })

const lanes = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b)

/** The lanes beside and between the cards, on which a way around may run. */
function lanesAmong(cards: readonly Rect[], ends: readonly Point[]) {
  const xs = cards.flatMap(({ x, width }) => [x - BESIDE, x + width + BESIDE])
  const ys = cards.flatMap(({ y, height }) => [y - ABOVE, y + height + ABOVE])
  return {
    x: lanes([...xs, ...ends.map(({ x }) => x)]),
    y: lanes([...ys, ...ends.map(({ y }) => y)]),
  }
}

/** The places along one axis that can be got to in a straight line. */
function* straightFrom(
  at: Point,
  axis: Axis,
  along: { readonly lanes: readonly number[]; readonly cards: readonly Rect[] },
): Generator<Point> {
  for (const way of [
    along.lanes.filter((v) => v > at[axis]),
    along.lanes.filter((v) => v < at[axis]).reverse(),
  ])
    for (const value of way) {
      const next = { ...at, [axis]: value }
      if (!isFree(at, next, { cards: along.cards, clear: CLEAR })) break
      yield next
    }
}

/** The first turn, and those that a line comes to by going straight on before it turns at all. */
function firstTurns(
  first: Turn,
  along: { readonly lanes: readonly number[]; readonly cards: readonly Rect[] },
) {
  const { at, axis } = first
  const ahead = [...straightFrom(at, axis, along)].filter((next) => next[axis] > at[axis])
  return [first, ...ahead.map((next): Turn => ({ ...first, at: next, length: next[axis] - at[axis] }))]
}

/** The way with the fewest turns, and of those the shortest; undefined when the cards leave none. */
function fewestTurns(first: Turn, goal: { readonly at: Point; readonly axis: Axis }, cards: readonly Rect[]) {
  const free = lanesAmong(cards, [first.at, goal.at])
  const known = new Map<string, Turn>()
  const keyOf = ({ at, axis }: Turn): string => `${at.x} ${at.y} ${axis}`
  const ends = ({ at, axis }: Turn): boolean => at.x === goal.at.x && at.y === goal.at.y && axis === goal.axis
  let edge: readonly Turn[] = firstTurns(first, { lanes: free[first.axis], cards })
  while (edge.length > 0) {
    const next = new Map<string, Turn>()
    for (const turn of edge) {
      const axis = turn.axis === 'x' ? 'y' : 'x'
      for (const at of straightFrom(turn.at, axis, { lanes: free[axis], cards })) {
        const length = turn.length + Math.abs(at.x - turn.at.x) + Math.abs(at.y - turn.at.y)
        const reached: Turn = { at, axis, length, from: turn }
        const key = keyOf(reached)
        const other = next.get(key)
        if (!known.has(key) && (!other || other.length > length)) next.set(key, reached)
      }
    }
    for (const [key, turn] of next) known.set(key, turn)
    edge = [...next.values()]
    const arrived = edge.find(ends)
    if (arrived) return arrived
  }
  return undefined
}

function pointsOf(last: Turn): readonly Point[] {
  const points: Point[] = []
  for (let turn: Turn | undefined = last; turn; turn = turn.from) points.unshift(turn.at)
  return points
}

/**
 * The same line led around the cards that it would run behind. Undefined when it runs behind none, or where there is no
 * other way: then it stays as it is.
 */
export function detourOf(route: readonly Point[], cards: readonly Rect[]): readonly Point[] | undefined {
  const [start, second] = route
  const [before, end] = route.slice(-2)
  if (!start || !second || !before || !end || !runsBehind(route, cards)) return undefined
  const [down, above] = [second.x === start.x, before.x === end.x]
  const out = down ? { x: start.x, y: start.y + ABOVE } : { x: start.x + ABOVE, y: start.y }
  const inn = above ? { x: end.x, y: end.y - ABOVE } : { x: end.x - BESIDE, y: end.y }
  const xs = route.map(({ x }) => x)
  const ys = route.map(({ y }) => y)
  const box = thin({ x: Math.min(...xs), y: Math.min(...ys) }, { x: Math.max(...xs), y: Math.max(...ys) })
  const near = cards.filter((card) => collide(box, card, FAR))
  const close = { cards: near, clear: 0 }
  if (near.length > MOST_CARDS || !isFree(start, out, close) || !isFree(inn, end, close)) return undefined
  const first: Turn = { at: out, axis: down ? 'y' : 'x', length: 0, from: undefined }
  // The last turn leaves along the other axis than the line comes in by.
  const found = fewestTurns(first, { at: inn, axis: above ? 'x' : 'y' }, near)
  return found && [start, ...pointsOf(found), end]
}
