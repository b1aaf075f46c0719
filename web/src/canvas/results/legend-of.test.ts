import { EDGE, edgeBand } from '@shirube/ui'
import { expect, test } from 'vitest'
import { legendOf } from './legend-of.ts'

test('the legend shows everybody, a third, and the fewest that are seen; fewer look the same', () => {
  const { samples, same = 0 } = legendOf(1_284)
  expect(samples).toEqual([1_284, 428, 81])
  expect(edgeBand(same - 1, 1_284).width).toBe(EDGE.width)
  expect(edgeBand(same, 1_284).width).toBeGreaterThan(EDGE.width)
})

test('of a few people no two samples are the same, and of nobody there are none', () => {
  expect(legendOf(2)).toEqual({ samples: [2, 1] })
  expect(legendOf(0)).toEqual({ samples: [] })
})
