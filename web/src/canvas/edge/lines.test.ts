import { asId, type EdgeId } from '@shirube/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collide, type Point } from '../graph/rect.ts'
import { placeLabels } from './place-labels.ts'
import { pathOf, routeOf } from './route.ts'

const below = { side: 'bottom', x: 116, y: 40 } as const
const beside = { side: 'right', x: 232, y: 20 } as const
const at = (x: number, y: number): Point => ({ x, y })

test('a trunk is one straight line, a side way turns once, a join comes from the left', () => {
  expect(routeOf({ from: at(0, 0), exit: below, to: at(0, 80), entrance: 'above' })).toEqual([
    at(116, 40),
    at(116, 80),
  ])
  expect(routeOf({ from: at(0, 0), exit: beside, to: at(300, 60), entrance: 'above' })).toEqual([
    at(232, 20),
    at(416, 20),
    at(416, 60),
  ])
  const join = routeOf({ from: at(0, 200), exit: beside, to: at(300, 0), entrance: 'joining' })
  expect(join.at(-1)).toEqual(at(300, 20))
  expect(join.at(-2)).toEqual(at(266, 20))
})

test('every line has right angles only, begins at its port and ends at its entrance', () => {
  const place = fc.record({ x: fc.integer({ min: -40, max: 40 }), y: fc.integer({ min: -40, max: 40 }) })
  const scaled = place.map(({ x, y }) => at(x * 20, y * 20))
  const ends = fc.record({
    from: scaled,
    to: scaled,
    exit: fc.constantFrom(below, beside),
    entrance: fc.constantFrom('above' as const, 'joining' as const),
  })
  fc.assert(
    fc.property(ends, (about) => {
      const route = routeOf(about)
      const { from, to, exit, entrance } = about
      expect(route[0]).toEqual(at(from.x + exit.x, from.y + exit.y))
      expect(route.at(-1)).toEqual(entrance === 'above' ? at(to.x + 116, to.y) : at(to.x, to.y + 20))
      for (const [i, b] of route.slice(1).entries()) {
        const a = route[i]
        expect(a !== undefined && (a.x === b.x || a.y === b.y)).toBe(true)
      }
      expect(pathOf(route, 10, 6)).not.toMatch(/NaN|undefined/u)
    }),
  )
})

test('[canvas 19] labels stand over no other label and no card, however many leave one place', () => {
  const many = fc.array(
    fc.record({ width: fc.integer({ min: 40, max: 200 }), x: fc.integer({ min: 0, max: 6 }) }),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  fc.assert(
    fc.property(many, (labels) => {
      const cards = [
        { x: 0, y: 0, width: 232, height: 40 },
        { x: 0, y: 80, width: 232, height: 40 },
        { x: 300, y: 100, width: 232, height: 140 },
      ]
      const wishes = labels.map(({ width, x }, i) => ({
        edge: asId<EdgeId>(`e${i}`),
        width,
        route: routeOf({ from: at(0, 0), exit: beside, to: at(x * 100, 80), entrance: 'above' as const }),
      }))
      const places = placeLabels(wishes, cards)
      const boxes = wishes.map(({ edge, width }) => {
        const { x, y } = places.get(edge) ?? at(0, 0)
        return { x: x - width / 2, y: y - 10, width, height: 20 }
      })
      for (const [i, a] of boxes.entries()) {
        expect(cards.some((card) => collide(a, card))).toBe(false)
        expect(boxes.slice(i + 1).some((b) => collide(a, b))).toBe(false)
      }
    }),
  )
})
