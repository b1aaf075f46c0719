import { emptyScenario, parseScenario } from '@shirube/scenario'
import { expect, it } from 'vitest'
import { standingOf, undecided, underWayChoice } from './under-way.ts'

const node = (id: string) => ({ id, type: 'end', version: 1, data: {}, position: { x: 0, y: 0 } })
const parsed = parseScenario({ ...emptyScenario(), nodes: { a: node('a'), b: node('b') } })
if (!parsed.ok) throw new Error('the sample cannot be read')
const draft = parsed.value

const version = { id: '00000000-0000-7000-8000-000000000000', n: 1, minor: 0, publishedAt: 0 }
const items = [
  {
    version,
    steps: [
      { step: 'a', title: '待つ', people: 3, kept: true },
      { step: 'b', title: '送る', people: 4, kept: true },
      { step: 'gone', title: '架電', people: 2, kept: false },
    ],
  },
  { version: { ...version, n: 2 }, steps: [{ step: 'a', title: '待つ', people: 5, kept: true }] },
]

it('counts people over all older versions, those in removed steps first', () => {
  expect(standingOf(items, draft, new Set(['a']))).toEqual({
    people: 14,
    rest: 4,
    changed: [
      { step: 'gone', title: '架電', people: 2, kept: false },
      { step: 'a', title: '待つ', people: 8, kept: true },
    ],
  })
})

it('wants a choice for everybody in a removed step [canvas 27]', () => {
  const standing = standingOf(items, draft, new Set(['a']))
  expect(undecided(standing, new Map()).map(({ step }) => step)).toEqual(['gone'])
  const steps = new Map([['gone', { kind: 'move', to: 'b' } as const]])
  expect(undecided(standing, steps)).toEqual([])
  expect(underWayChoice(standing, { steps, rest: 'finish' })).toEqual({
    rest: 'finish',
    steps: { gone: { kind: 'move', to: 'b' }, a: { kind: 'finish' } },
  })
})
