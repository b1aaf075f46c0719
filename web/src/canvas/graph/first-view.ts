import type { Scenario } from '@shirube/scenario'
import { cardRects } from './rect.ts'

/** Smaller than this, a drawing opens at its beginning instead of as a whole. */
const LEGIBLE = 0.75
const AIR = 40

/** How a drawing is first shown: the whole of it where that can be read, else its start at full size. */
export function firstView(
  scenario: Scenario,
  room: { readonly width: number; readonly height: number },
): { readonly x: number; readonly y: number; readonly zoom: number } {
  const cards = cardRects(scenario)
  if (cards.length === 0 || room.width === 0) return { x: 0, y: 0, zoom: 1 }
  const left = Math.min(...cards.map(({ x }) => x))
  const top = Math.min(...cards.map(({ y }) => y))
  const width = Math.max(...cards.map((card) => card.x + card.width)) - left
  const height = Math.max(...cards.map((card) => card.y + card.height)) - top
  const whole = Math.min(1, (room.width - AIR * 2) / width, (room.height - AIR * 2) / height)
  if (whole >= LEGIBLE) {
    const zoom = whole
    return { x: (room.width - width * zoom) / 2 - left * zoom, y: AIR - top * zoom, zoom }
  }
  const first = cards.reduce((a, b) => (b.y < a.y || (b.y === a.y && b.x < a.x) ? b : a))
  const beside = width <= room.width - AIR * 2 ? (room.width - width) / 2 - left : AIR - left
  const x = first.x + beside + first.width > room.width ? room.width / 2 - first.x - first.width / 2 : beside
  return { x, y: AIR - top, zoom: 1 }
}
