import { expect, test } from 'vitest'
import { exitPlaces, stepHeight } from './step-geometry.ts'
import { stepZoomAt } from './step-look.ts'

const ways = (n: number): readonly string[] => Array.from({ length: n }, (_, i) => `way-${i}`)

test.each([
  [2, 120],
  [3, 140],
  [4, 180],
])('a card with %d rows is %d high, on the grid', (rows, height) => {
  expect(stepHeight({ kind: 'outcome', ways: ways(rows) })).toBe(height)
})

test('a mail is 140 high and a small card 40, whatever leaves them', () => {
  expect(stepHeight({ kind: 'sending', ways: ways(2) })).toBe(140)
  expect(stepHeight({ kind: 'small', ways: ways(3) })).toBe(40)
})

test('the main way leaves straight down, every other from the middle of its row', () => {
  expect([...exitPlaces({ kind: 'outcome', ways: ways(3) }).values()]).toEqual([
    { side: 'right', x: 232, y: 70 },
    { side: 'right', x: 232, y: 98 },
    { side: 'bottom', x: 116, y: 140 },
  ])
})

test('the one side way of a small card leaves from its middle', () => {
  expect(exitPlaces({ kind: 'small', ways: ways(2) }).get('way-0')).toEqual({ side: 'right', x: 232, y: 20 })
})

test('two side ways of a small card do not share a place', () => {
  const places = [...exitPlaces({ kind: 'small', ways: ways(3) }).values()].map((place) => place.y)
  expect(new Set(places).size).toBe(3)
})

test('detail goes as the canvas zooms out', () => {
  expect([1, 0.75, 0.74, 0.4, 0.39].map(stepZoomAt)).toEqual(['full', 'full', 'title', 'title', 'shape'])
})
