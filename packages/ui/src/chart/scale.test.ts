import { describe, expect, test } from 'vitest'
import { labelsWithRoom, spread, ticksUpTo } from './scale.ts'

describe('the ticks of an axis', () => {
  test.each([
    [53, [0, 20, 40, 60]],
    [60, [0, 20, 40, 60]],
    [1, [0, 1]],
    [7, [0, 2.5, 5, 7.5]],
    [1284, [0, 500, 1000, 1500]],
    [0, [0, 1]],
  ])('up to %d', (largest, ticks) => {
    expect(ticksUpTo(largest)).toEqual(ticks)
  })
})

describe('the labels of an axis', () => {
  test('all stand where there is room', () => {
    expect(labelsWithRoom(4, 60, 48)).toEqual([0, 1, 2, 3])
  })
  test('the last one always stands, the others at even steps before it', () => {
    expect(labelsWithRoom(8, 25, 48)).toEqual([1, 3, 5, 7])
    expect(labelsWithRoom(1, 0, 48)).toEqual([0])
  })
})

describe('labels that would touch', () => {
  test('stay where there is room', () => {
    expect(spread([10, 60, 110], 16)).toEqual([10, 60, 110])
  })
  test('move apart by the same way', () => {
    expect(spread([50, 54], 16)).toEqual([44, 60])
  })
  test('keep their order, whatever the order they came in', () => {
    const [a = 0, b = 0, c = 0] = spread([54, 50, 52], 16)
    expect([b, c, a]).toEqual([36, 52, 68])
  })
  test('push a neighbour that only now touches', () => {
    const places = spread([50, 54, 68], 16)
    expect(places[1]).toBeGreaterThanOrEqual((places[0] ?? 0) + 16)
    expect(places[2]).toBeGreaterThanOrEqual((places[1] ?? 0) + 16)
  })
})
