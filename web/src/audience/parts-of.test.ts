import type { Condition } from '@shirube/audience'
import { expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

const inList = (list: string): Condition => ({ kind: 'list', list })

test('[S45] every part of a condition is counted under the path that the builder names it by', () => {
  const condition: Condition = {
    kind: 'all',
    of: [inList('a'), { kind: 'not', of: { kind: 'any', of: [inList('b'), inList('c')] } }],
  }
  expect(partsOf(condition).map((part) => [part.path, part.condition])).toEqual([
    ['condition.of.0', inList('a')],
    ['condition.of.1.of.of.0', inList('b')],
    ['condition.of.1.of.of.1', inList('c')],
  ])
})
