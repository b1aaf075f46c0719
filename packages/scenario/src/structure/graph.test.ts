import type { NodeId } from '@shirube/kernel'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { drawn } from '../testing/drawn.ts'
import { loopsWithout, reachableFrom, type Wiring, wiringOf } from './graph.ts'

const ids = (...names: readonly string[]): readonly NodeId[] => names as readonly NodeId[]
const NAMES = ids('a', 'b', 'c', 'd', 'w')

const lines = fc
  .uniqueArray(
    fc.record({
      from: fc.constantFrom(...NAMES),
      port: fc.constantFrom('next', 'other'),
      to: fc.constantFrom(...NAMES),
    }),
    { maxLength: 8, selector: ({ from, port }) => `${from}.${port}` },
  )
  .map((all) => all.map(({ from, port, to }) => `${from}.${port} > ${to}`))

/** Asks by walking each way that there is, as a child would. */
function leadsTo(wiring: Wiring, from: NodeId, to: NodeId, may: (id: NodeId) => boolean): boolean {
  const walk = (at: NodeId, behind: readonly NodeId[]): boolean =>
    (wiring.from.get(at) ?? []).some(
      (edge) =>
        may(edge.to) &&
        (edge.to === to || (!behind.includes(edge.to) && walk(edge.to, [...behind, edge.to]))),
    )
  return walk(from, [from])
}

it('lines are found by where they start and where they end', () => {
  const { from, into } = wiringOf(drawn(['a > c', 'a.other > b', 'b > c']))
  const names = (map: Wiring['from'], id: string) => map.get(id as NodeId)?.map((edge) => edge.id)
  expect(names(from, 'a')).toEqual(['line0', 'line1'])
  expect(names(into, 'c')).toEqual(['line0', 'line2'])
  expect(names(into, 'a')).toBeUndefined()
})

describe('what can be reached', () => {
  it('begins with where one stands', () => {
    const wiring = wiringOf(drawn(['a > b', 'b > c', 'd > b']))
    expect([...reachableFrom(ids('b'), wiring)].sort()).toEqual(['b', 'c'])
    expect([...reachableFrom(ids('a', 'd'), wiring)].sort()).toEqual(['a', 'b', 'c', 'd'])
    const apart = wiringOf(drawn(['a > b', 'd > c']))
    expect([...reachableFrom(ids('a', 'd'), apart)].sort()).toEqual(['a', 'b', 'c', 'd'])
    expect([...reachableFrom([], wiring)]).toEqual([])
  })

  it('is what some way leads to', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const wiring = wiringOf(drawn(all, NAMES))
        const reached = reachableFrom(ids('a'), wiring)
        for (const id of NAMES)
          expect(reached.has(id)).toBe(id === 'a' || leadsTo(wiring, 'a' as NodeId, id, () => true))
      }),
      { numRuns: 300 },
    )
  })
})

describe('the steps of a loop', () => {
  const found = (...all: readonly string[]): readonly string[] => {
    const loops = loopsWithout(NAMES, wiringOf(drawn(all, NAMES)), (id) => id === 'w')
    return [...loops].sort()
  }

  test.each([
    ['are none on a straight way', ['a > b', 'b > c'], []],
    ['are none where two ways join', ['a > b', 'a.other > c', 'b > d', 'c > d'], []],
    ['are one that leads to itself', ['a > a'], ['a']],
    ['are all on it, not those before and behind it', ['a > b', 'b > c', 'c > b', 'c.other > d'], ['b', 'c']],
    ['are none where it waits', ['a > w', 'w > b', 'b > a'], []],
    ['are those of its way that does not wait', ['a > w', 'w > a', 'a.other > b', 'b > a'], ['a', 'b']],
    [
      'are not the steps between two loops',
      ['a > a', 'a.other > b', 'b > c', 'c > d', 'd > c'],
      ['a', 'c', 'd'],
    ],
  ])('%s', (_, all, loop) => {
    expect(found(...all)).toEqual(loop)
  })

  it('are those from which some way leads back without a wait', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const wiring = wiringOf(drawn(all, NAMES))
        const goesOn = (id: NodeId): boolean => id !== 'w'
        const expected = NAMES.filter((id) => goesOn(id) && leadsTo(wiring, id, id, goesOn))
        expect(found(...all)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})
