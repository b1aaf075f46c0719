import type { NodeId } from '@shirube/kernel'
import type { Scenario } from '@shirube/scenario'
import { cardRect, type Point, type Rect } from './rect.ts'

/** A line that shows two cards in one column or one row. */
export interface Guide {
  readonly upright: boolean
  readonly at: number
  readonly from: number
  readonly to: number
}

const REACH = 20

const span = (a: Rect, b: Rect, upright: boolean): readonly [number, number] =>
  upright
    ? [Math.min(a.y, b.y) - REACH, Math.max(a.y + a.height, b.y + b.height) + REACH]
    : [Math.min(a.x, b.x) - REACH, Math.max(a.x + a.width, b.x + b.width) + REACH]

const far = (a: Rect, b: Rect): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)

/** The guides of a card in the middle of a drag: the nearest card in its column, and the nearest whose top is level. */
export function guidesOf(
  scenario: Scenario,
  moving: ReadonlySet<string>,
  held: { readonly id: NodeId; readonly at: Point },
): readonly Guide[] {
  const node = scenario.nodes[held.id]
  if (!node) return []
  const card = cardRect(node, held.at)
  const others = Object.values(scenario.nodes)
    .filter(({ id }) => !moving.has(id))
    .map((other) => cardRect(other))
    .toSorted((a, b) => far(a, card) - far(b, card))
  return [true, false].flatMap((upright): readonly Guide[] => {
    const other = others.find((rect) => (upright ? rect.x === card.x : rect.y === card.y))
    if (!other) return []
    const [from, to] = span(card, other, upright)
    return [{ upright, at: upright ? card.x + card.width / 2 : card.y, from, to }]
  })
}
