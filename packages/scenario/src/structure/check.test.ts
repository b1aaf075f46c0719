import type { NodeId } from '@shirube/kernel'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Scenario } from '../document/scenario.ts'
import { applyEdits } from '../edit/apply.ts'
import { drawn, shapeOf } from '../testing/drawn.ts'
import { checkStructure, refusesConnection } from './check.ts'

/** What is found, as `code of step`. */
const found = (scenario: Scenario): readonly string[] =>
  checkStructure(scenario, shapeOf).map(
    ({ code, node }) => `${code.replace('structure.', '')} of ${node ?? 'all'}`,
  )

describe('a drawing keeps the rules', () => {
  test.each([
    ['of one way', ['t > a', 'a > e']],
    ['of two starts that join', ['t1 > a', 't2 > a', 'a > e']],
    ['of two ways that join again', ['t > a', 'a > b', 'a.other > c', 'b > e', 'c > e']],
    ['of a loop that waits', ['t > a', 'a > w', 'w > a', 'w.other > e']],
    ['of a wait that leads to itself', ['t > w', 'w > w']],
    ['of ways out that are left open', ['t > a']],
  ])('%s', (_, lines) => {
    expect(found(drawn(lines))).toEqual([])
  })
})

describe('a drawing is wrong', () => {
  test.each([
    ['when it is blank', drawn([]), ['no-trigger of all']],
    ['without a start', drawn(['a > e']), ['no-trigger of all', 'unreachable of a', 'unreachable of e']],
    ['with a step that no line leads to', drawn(['t > e'], ['b']), ['unreachable of b']],
    [
      'with a loop that nothing leads to',
      drawn(['t > e', 'b > w', 'w > b']),
      ['unreachable of b', 'unreachable of w'],
    ],
    ['with a start that leads nowhere', drawn(['t > e'], ['t2']), ['trigger-leads-nowhere of t2']],
    ['with a line into a start', drawn(['t > w', 'w > t']), ['into-trigger of t']],
    ['with two lines from one way out', drawn(['t > a', 'a > b', 'a > c']), ['two-lines of a']],
    ['with a line from a way out that is gone', drawn(['t > a', 'a.third > b']), ['no-such-port of a']],
    ['with a line from an end', drawn(['t > e', 'e > a']), ['no-such-port of e']],
    ['with a step of a type that is not there', drawn(['t > x', 'x > e']), ['unknown-type of x']],
    [
      'with a loop that never waits',
      drawn(['t > a', 'a > b', 'b > a']),
      ['endless-loop of a', 'endless-loop of b'],
    ],
    ['with a step that leads to itself', drawn(['t > a', 'a > a']), ['endless-loop of a']],
    [
      'with a loop that may go round its wait',
      drawn(['t > a', 'a > w', 'w > a', 'a.other > b', 'b > a']),
      ['endless-loop of a', 'endless-loop of b'],
    ],
  ])('%s', (_, scenario, expected) => {
    expect(found(scenario)).toEqual(expected)
  })

  it('with a loop whose wait is switched off', () => {
    const scenario = drawn(['t > a', 'a > w', 'w > a'])
    const off = applyEdits(scenario, [{ kind: 'set-node', id: 'w', path: ['disabled'], value: true }])
    expect(found(scenario)).toEqual([])
    expect(off.ok && found(off.value.scenario)).toEqual(['endless-loop of a', 'endless-loop of w'])
  })

  it('and each finding stands against publishing, and says so in both languages', () => {
    const scenario = drawn(['t > a', 'a.third > x', 'x > t', 'b > b', 'a > c', 'a > d'], ['t2'])
    const all = checkStructure(scenario, shapeOf)
    expect(new Set(all.map(({ code }) => code)).size).toBe(7)
    for (const { severity, message } of [...all, ...checkStructure(drawn([]), shapeOf)]) {
      expect(severity).toBe('error')
      expect(message.ja).toMatch(/[ぁ-ん]/u)
      expect(message.en).toMatch(/^[A-Z][^{}]+$/u)
    }
  })

  it('with the name of what is at fault in the words', () => {
    const [finding] = checkStructure(drawn(['t > a', 'a.third > b']), shapeOf)
    expect(finding?.message.ja).toContain('「third」')
    expect(finding?.message.en).toContain('"third"')
  })
})

describe('a line that is drawn', () => {
  const refused = (scenario: Scenario, line: string): string | undefined => {
    const [from = '', to = ''] = line.split(' > ')
    const [node = '', port = 'next'] = from.split('.')
    const asked = { from: { node: node as NodeId, port }, to: to as NodeId }
    return refusesConnection(scenario, asked, shapeOf)?.code.replace('structure.', '')
  }
  const scenario = drawn(['t > a', 'a > w', 'w > b'], ['c', 't2'])

  test.each([
    ['to a step without a line yet', 'b > c'],
    ['that joins two ways', 'b > w'],
    ['that closes a loop over a wait', 'b > a'],
    ['from a way out that has a line, which moves', 'a > c'],
    ['from a wait to itself', 'w.other > w'],
    ['from a second start', 't2 > a'],
  ])('is let through %s', (_, line) => {
    expect(refused(scenario, line)).toBeUndefined()
  })

  test.each([
    ['into a start', 'b > t', 'into-trigger'],
    ['from a step to itself', 'b > b', 'endless-loop'],
    ['from nowhere', 'gone > a', 'unreachable'],
    ['to nowhere', 'b > gone', 'unreachable'],
  ])('is refused %s', (_, line, code) => {
    expect(refused(scenario, line)).toBe(code)
  })

  it('is refused where it closes a loop that never waits', () => {
    expect(refused(drawn(['t > a', 'a > b', 'b > c']), 'c > a')).toBe('endless-loop')
  })

  it('is let through where it takes the line away that would have closed the loop', () => {
    expect(refused(drawn(['t > a', 'a > b', 'b > a']), 'b > e')).toBe('unreachable')
    expect(refused(drawn(['t > a', 'a > b', 'b > a'], ['e']), 'b > e')).toBeUndefined()
  })

  it('is not blamed for loops that are there already', () => {
    const loops = drawn(['t > a', 'a > a', 'c > d', 'd > c'], ['b'])
    expect(refused(loops, 'a.other > b')).toBeUndefined()
    const bridged = drawn(['t > a', 'a > a', 'a.other > b', 'c > d', 'd > c'])
    expect(refused(bridged, 'b > c')).toBeUndefined()
  })

  it('is refused just when the drawing with it would be wrong in a way that it was not', () => {
    const names = ['t', 'a', 'b', 'c', 'w'] as const
    const name = fc.constantFrom(...names)
    const way = fc.record({ from: name, port: fc.constantFrom('next', 'other'), to: name })
    const ways = fc.uniqueArray(way, { maxLength: 6, selector: ({ from, port }) => `${from}.${port}` })
    const written = ({ from, port, to }: { from: string; port: string; to: string }) =>
      `${from}.${port} > ${to}`
    const harm = (drawing: Scenario) =>
      checkStructure(drawing, shapeOf)
        .filter(({ code }) => code === 'structure.endless-loop')
        .map(({ node }) => node)
    fc.assert(
      fc.property(ways, way, (lines, line) => {
        const before = drawn(lines.map(written), names)
        const others = lines.filter(({ from, port }) => from !== line.from || port !== line.port)
        const after = drawn([...others, line].map(written), names)
        const worse = harm(after).some((node) => !harm(before).includes(node))
        expect(refused(before, written(line)) !== undefined).toBe(worse || line.to === 't')
      }),
      { numRuns: 400 },
    )
  })
})
