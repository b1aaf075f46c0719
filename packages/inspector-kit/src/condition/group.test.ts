import type { Condition } from '@shirube/audience'
import { expect, it } from 'vitest'
import { blocksOf, exceptionOf, exceptThose, groupOf, moved, replaced } from './group.ts'

const leaf = (list: string): Condition => ({ kind: 'list', list })

it('shows leaves that follow each other together, groups and exceptions alone', () => {
  const group: Condition = { kind: 'any', of: [leaf('c')] }
  const parts = [leaf('a'), leaf('b'), group, leaf('d'), { kind: 'not', of: leaf('e') } as const]
  expect(blocksOf(parts).map(({ kind, at }) => [kind, at])).toEqual([
    ['leaves', 0],
    ['group', 2],
    ['leaves', 3],
    ['except', 4],
  ])
})

it('takes no condition for a group without parts, and a single one for its only part', () => {
  expect(groupOf(null)).toEqual({ kind: 'all', of: [] })
  expect(groupOf(leaf('a'))).toEqual({ kind: 'all', of: [leaf('a')] })
})

it('leaves out those who meet any of several, and one without a group around it', () => {
  const one = exceptThose({ kind: 'any', of: [leaf('a')] })
  expect(one).toEqual({ kind: 'not', of: leaf('a') })
  expect(one.kind === 'not' && exceptionOf(one)).toEqual({ kind: 'any', of: [leaf('a')] })
  const two = { kind: 'any', of: [leaf('a'), leaf('b')] } as const
  expect(exceptThose(two)).toEqual({ kind: 'not', of: two })
})

it('puts parts in the place of others, and moves one past its neighbour', () => {
  expect(replaced(['a', 'b', 'c'], { at: 1, count: 1 }, ['x', 'y'])).toEqual(['a', 'x', 'y', 'c'])
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b'])
  expect(moved(['a'], 0, -1)).toEqual(['a'])
})
