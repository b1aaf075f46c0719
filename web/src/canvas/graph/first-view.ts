import type { Scenario } from '@shirube/scenario'
import type { Viewport } from '@xyflow/react'
import { cardRects, collide, type Rect } from './rect.ts'

/** Smaller than this, a drawing opens at its beginning instead of as a whole. */
const LEGIBLE = 0.75
const AIR = 40
/** Plates and problems stand out of a card at the top. */
const ABOVE = 14

/** The room that a drawing is shown in, in px of the screen; map and tools lie over its upper right corner. */
export interface Room {
  readonly width: number
  readonly height: number
  readonly corner: { readonly width: number; readonly height: number }
}

/** What the map and the tools lie over. */
export const cornerOf = ({ width, corner }: Room): Rect => ({
  x: width - corner.width,
  y: 0,
  width: corner.width,
  height: corner.height,
})

/** Where a card is on the screen, with what stands out of it. */
export const onScreen = (card: Rect, { x, y, zoom }: Viewport): Rect => ({
  x: card.x * zoom + x,
  y: (card.y - ABOVE) * zoom + y,
  width: card.width * zoom,
  height: (card.height + ABOVE) * zoom,
})

/** The rectangle around all of them. */
function around(cards: readonly Rect[]): Rect {
  const x = Math.min(...cards.map((card) => card.x))
  const y = Math.min(...cards.map((card) => card.y))
  const right = Math.max(...cards.map((card) => card.x + card.width))
  const bottom = Math.max(...cards.map((card) => card.y + card.height))
  return { x, y, width: right - x, height: bottom - y }
}

/** Everything in one part of the room, no larger than it is. */
function within(
  all: Rect,
  { width, height, top }: Pick<Room, 'width' | 'height'> & { top: number },
): Viewport {
  const zoom = Math.min(1, (width - AIR * 2) / all.width, (height - top - AIR * 2) / all.height)
  return { x: (width - all.width * zoom) / 2 - all.x * zoom, y: top + AIR - all.y * zoom, zoom }
}

/** The whole drawing, with no card under the map and the tools: in the middle, else left of them, else below. */
export function wholeView(cards: readonly Rect[], room: Room): Viewport {
  const all = around(cards)
  const { width, height, corner } = room
  const middle = within(all, { width, height, top: 0 })
  if (!cards.some((card) => collide(onScreen(card, middle), cornerOf(room)))) return middle
  const beside = within(all, { width: width - corner.width, height, top: 0 })
  const below = within(all, { width, height, top: corner.height })
  return below.zoom > beside.zoom ? below : beside
}

/** How a drawing is first shown: the whole of it where that can be read, else its start at full size. */
export function firstView(scenario: Scenario, room: Room): Viewport {
  const cards = cardRects(scenario)
  if (cards.length === 0 || room.width === 0) return { x: 0, y: 0, zoom: 1 }
  const whole = wholeView(cards, room)
  if (whole.zoom >= LEGIBLE) return whole
  const { x: left, y: top, width } = around(cards)
  const first = cards.reduce((a, b) => (b.y < a.y || (b.y === a.y && b.x < a.x) ? b : a))
  const middle = width <= room.width - AIR * 2 ? (room.width - width) / 2 - left : AIR - left
  const x = first.x + middle + first.width > room.width ? room.width / 2 - first.x - first.width / 2 : middle
  return { x, y: AIR - top, zoom: 1 }
}
