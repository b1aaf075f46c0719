import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Point, Rect } from '../graph/rect.ts'
import { detourOf, runsBehind } from './detour.ts'
import { routeOf } from './route.ts'

const card = (x: number, y: number, height = 40): Rect => ({ x, y, width: 232, height })
const below = { side: 'bottom', x: 116, y: 40 } as const
const beside = { side: 'right', x: 232, y: 20 } as const

test('a loop back to the left goes around the cards between', () => {
  const cards = [card(0, 0), card(300, 200), card(600, 400, 140), card(300, 420, 180)]
  const back = routeOf({
    from: { x: 600, y: 400 },
    exit: { ...below, y: 140 },
    to: { x: 0, y: 0 },
    entrance: 'joining',
  })
  const through = routeOf({ from: { x: 600, y: 480 }, exit: below, to: { x: 0, y: 0 }, entrance: 'joining' })
  expect(runsBehind(back, cards)).toBe(true)
  const around = detourOf(back, cards) ?? []
  expect(runsBehind(around, cards)).toBe(false)
  expect([around[0], around.at(-1)]).toEqual([back[0], back.at(-1)])
  expect(detourOf(through, [card(0, 0), card(600, 480)])).toBeUndefined()
})

test('[canvas 19] a way around has right angles, begins and ends as the line does, and runs behind no card', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 4 }), y: fc.integer({ min: 0, max: 8 }) })
  const places = fc.uniqueArray(place, { minLength: 2, maxLength: 14, selector: ({ x, y }) => `${x} ${y}` })
  const shape = fc.record({ places, exit: fc.constantFrom(below, beside), above: fc.boolean() })
  let around = 0
  fc.assert(
    fc.property(shape, (drawn) => {
      const at = drawn.places.map(({ x, y }): Point => ({ x: x * 300, y: y * 100 }))
      const cards = at.map(({ x, y }) => card(x, y))
      const [from, to] = at
      if (!from || !to) return
      const entrance = drawn.above ? 'above' : 'joining'
      const route = routeOf({ from, exit: drawn.exit, to, entrance })
      const detour = detourOf(route, cards)
      if (!detour) return
      around += 1
      expect(runsBehind(detour, cards)).toBe(false)
      expect([detour[0], detour.at(-1)]).toEqual([route[0], route.at(-1)])
      for (const [i, b] of detour.slice(1).entries()) {
        const a = detour[i]
        expect(a !== undefined && (a.x === b.x || a.y === b.y)).toBe(true)
      }
    }),
    { numRuns: 1_000 },
  )
  expect(around).toBeGreaterThan(40)
})
