import { expect, it } from 'vitest'
import { cornerOf, onScreen, wholeView } from './first-view.ts'
import { collide, type Rect } from './rect.ts'
import { revealing } from './reveal.ts'

const card = (x: number, y: number): Rect => ({ x, y, width: 232, height: 140 })
const room = { width: 900, height: 760, corner: { width: 190, height: 240 } }
const covered = (cards: readonly Rect[], view: Parameters<typeof onScreen>[1]): boolean =>
  cards.some((one) => collide(onScreen(one, view), cornerOf(room)))

it('a drawing as a whole stands in the middle where the map and the tools cover nothing of it', () => {
  const cards = [card(0, 0), card(0, 180)]
  const view = wholeView(cards, room)
  expect(view.zoom).toBe(1)
  expect(view.x).toBe((room.width - 232) / 2)
  expect(covered(cards, view)).toBe(false)
})

it.each([
  ['wide', [card(0, 0), card(300, 0), card(600, 0)]],
  ['high', [card(0, 0), card(300, 0), card(600, 0), card(300, 900)]],
])('no card of a %s one lies under the map and the tools', (_, cards) => {
  const view = wholeView(cards, room)
  expect(covered(cards, view)).toBe(false)
  for (const one of cards) {
    const seen = onScreen(one, view)
    expect(seen.x).toBeGreaterThanOrEqual(0)
    expect(seen.x + seen.width).toBeLessThanOrEqual(room.width)
    expect(seen.y + seen.height).toBeLessThanOrEqual(room.height)
  }
})

it('[canvas 15] a selected step comes out from under the map: to the left, or down where there is no room', () => {
  const under = { x: 640, y: 60, zoom: 1 }
  const left = revealing(card(0, 0), under, room)
  expect(left.y).toBe(0)
  expect(covered([card(0, 0)], { ...under, x: under.x + left.x })).toBe(false)
  const narrow = { ...room, width: 390, corner: { width: 190, height: 90 } }
  const down = revealing(card(0, 0), { x: 60, y: 40, zoom: 1 }, narrow)
  expect(down.x).toBe(0)
  expect(down.y).toBeGreaterThan(0)
})

it('a step that is seen whole moves nothing', () => {
  expect(revealing(card(0, 0), { x: 60, y: 60, zoom: 1 }, room)).toEqual({ x: 0, y: 0 })
})
