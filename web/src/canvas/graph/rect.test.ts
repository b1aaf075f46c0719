import { expect, test } from 'vitest'
import { collide, nearestFree } from './rect.ts'

const note = { x: 200, y: 100, width: 200, height: 76 }

test('[canvas 38] a note goes where it is wanted, or close by the side of what stands there', () => {
  expect(nearestFree(note, [])).toEqual({ x: 200, y: 100 })
  const step = { x: 180, y: 120, width: 232, height: 60 }
  const above = nearestFree(note, [step])
  expect(above).toEqual({ x: 200, y: 0 })
  const crowd = [step, { ...step, y: -40 }, { ...step, y: 220 }]
  const spot = nearestFree(note, crowd)
  expect(spot).toEqual({ x: 200, y: 320 })
  expect(crowd.some((rect) => collide({ ...note, ...spot }, rect))).toBe(false)
})
