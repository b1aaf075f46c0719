import type { Viewport } from '@xyflow/react'
import { cornerOf, onScreen, type Room } from './first-view.ts'
import { collide, type Point, type Rect } from './rect.ts'

/** A selected step keeps so far from the edges. */
const CLEAR = 24
/** Below it there is room for the "+". */
const UNDER = 24

/** How far the view is moved, in px of the screen, so that a card is seen whole: clear of the edges, and of map and tools. */
export function revealing(card: Rect, view: Viewport, room: Room): Point {
  const { zoom } = view
  const seen = onScreen(card, view)
  const dx = shift([seen.x, seen.x + seen.width], room.width)
  const dy = shift([seen.y, seen.y + seen.height + UNDER * zoom], room.height)
  const there = { ...seen, x: seen.x + dx, y: seen.y + dy }
  const corner = cornerOf(room)
  if (!collide(there, corner)) return { x: dx, y: dy }
  const left = there.x + there.width - corner.x + CLEAR / 2
  if (there.x - left >= CLEAR) return { x: dx - left, y: dy }
  const down = corner.y + corner.height - there.y + CLEAR / 2
  return there.y + down + there.height + CLEAR <= room.height ? { x: dx, y: dy + down } : { x: dx, y: dy }
}

/** How far to move so that a span lies within the room with some air; a span that is too long shows its beginning. */
function shift([from, to]: readonly [number, number], room: number): number {
  if (from < CLEAR || to - from > room - CLEAR * 2)
    return CLEAR - from < 0 && to <= room - CLEAR ? 0 : CLEAR - from
  return to > room - CLEAR ? room - CLEAR - to : 0
}
