import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { drawn } from '../testing/drawn.ts'
import { scenarioArbitrary } from '../testing/scenario-arbitrary.ts'
import { parseScenario } from './parse.ts'
import { emptyScenario } from './scenario.ts'

const DRAWING = drawn(['t > a', 'a > e'])
const NOTE = { id: 'n', kind: 'note', text: '', position: { x: 0, y: 0 } }

/** The places at fault in a document with this in it; empty when it can be read. */
function faults(part: Readonly<Record<string, unknown>>): readonly string[] {
  const read = parseScenario({ ...DRAWING, ...part })
  return read.ok ? [] : read.error.map(({ path }) => path)
}
const withNode = (id: string, part: Readonly<Record<string, unknown>>) => ({
  nodes: { ...DRAWING.nodes, [id]: { ...DRAWING.nodes['a'], id, ...part } },
})
const withEdge = (id: string, part: Readonly<Record<string, unknown>>) => ({
  edges: { ...DRAWING.edges, [id]: { ...DRAWING.edges['line0'], id, ...part } },
})
const withSettings = (part: Readonly<Record<string, unknown>>) => ({
  settings: { ...DRAWING.settings, ...part },
})

describe('[D12] a scenario from outside', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(scenarioArbitrary, (scenario) => {
        expect(parseScenario(JSON.parse(JSON.stringify(scenario)))).toEqual({ ok: true, value: scenario })
      }),
      { numRuns: 200 },
    )
  })

  it('may be a blank sheet', () => {
    expect(parseScenario(emptyScenario())).toEqual({ ok: true, value: emptyScenario() })
  })

  const folder = new URL('../../../../examples/', import.meta.url)
  const examples = readdirSync(folder).filter((file) => file.endsWith('.scenario.json'))

  it.each(examples)('is like %s', (file) => {
    const read = parseScenario(JSON.parse(readFileSync(new URL(file, folder), 'utf8')))
    expect(read.ok ? [] : read.error).toEqual([])
  })

  it('is refused, never half read and never thrown at, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const read = parseScenario(value)
        expect(read.ok).toBe(false)
        expect(read.ok ? [] : read.error).not.toHaveLength(0)
      }),
    )
  })
})

describe('a fault names its place', () => {
  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['no table of steps', { nodes: undefined }, ['nodes']],
    ['a list of steps', { nodes: [] }, ['nodes']],
    ['a step of version nought', withNode('b', { version: 0 }), ['nodes.b.version']],
    ['a step without a type', withNode('b', { type: '' }), ['nodes.b.type']],
    ['a step nowhere', withNode('b', { position: { x: 1 } }), ['nodes.b.position.y']],
    ['a step in space', withNode('b', { position: { x: 1, y: 1, z: 1 } }), ['nodes.b.position.z']],
    ['a field that no step has', withNode('b', { colour: 'red' }), ['nodes.b.colour']],
    ['a step under another name', withNode('b', { id: 'c' }), ['nodes.b.id']],
    ['a title longer than a card', withNode('b', { title: 'あ'.repeat(121) }), ['nodes.b.title']],
    ['a step whose name has a dot', withNode('b.c', {}), ['nodes.b.c.id']],
    ['a step whose name every object has', withNode('constructor', {}), ['nodes.constructor.id']],
    ['a line without a way out', withEdge('l', { from: { node: 'a', port: '' } }), ['edges.l.from.port']],
    ['a line under another name', withEdge('l', { id: 'm' }), ['edges.l.id']],
    ['a line from nowhere', withEdge('l', { from: { node: 'gone', port: 'x' } }), ['edges.l.from.node']],
    ['a line to nowhere', withEdge('l', { to: 'gone' }), ['edges.l.to']],
    [
      'a line between nothing',
      withEdge('l', { from: { node: 'x', port: 'y' }, to: 'z' }),
      ['edges.l.from.node', 'edges.l.to'],
    ],
    ['a line to what every object has', withEdge('l', { to: 'toString' }), ['edges.l.to']],
    [
      're-entry after no days',
      withSettings({ reentry: { kind: 'after', days: 0 } }),
      ['settings.reentry.days'],
    ],
    ['re-entry of no kind', withSettings({ reentry: { kind: 'sometimes' } }), ['settings.reentry.kind']],
    [
      'a day that the calendar has not',
      withSettings({ schedule: { from: '2026-02-30' } }),
      ['settings.schedule.from'],
    ],
    [
      'a goal without a title',
      withSettings({ goals: [{ id: 'g', title: '', on: null, leaves: true }] }),
      ['settings.goals.0.title'],
    ],
    ['a note without a text', { annotations: { n: { ...NOTE, text: undefined } } }, ['annotations.n.text']],
    ['a note of no kind', { annotations: { n: { ...NOTE, kind: 'poem' } } }, ['annotations.n.kind']],
    ['a field that no scenario has', { program: {} }, ['program']],
  ])('%s', (_, part, places) => {
    expect(faults(part)).toEqual(places)
  })

  it.each([null, undefined, 1, 'text', [], true])('%j is no document at all', (value) => {
    const read = parseScenario(value)
    expect(read.ok ? [] : read.error.map(({ path }) => path)).toEqual(['(document)'])
  })

  it('and every place at once', () => {
    expect(faults({ ...withNode('b', { version: 0 }), ...withSettings({ purpose: 1 }) })).toEqual([
      'settings.purpose',
      'nodes.b.version',
    ])
  })

  it('in both languages', () => {
    const read = parseScenario({ ...DRAWING, ...withNode('b', { version: 0 }) })
    expect(read.ok ? '' : read.error[0]?.text?.ja).toMatch(/\p{Script=Hiragana}/u)
    const astray = parseScenario({ ...DRAWING, ...withEdge('l', { to: 'gone' }) })
    expect(astray.ok ? '' : astray.error[0]?.text?.ja).toBe('ステップ「gone」がありません')
  })
})

it.each([undefined, 0, 2, '1'])('a document of format %j is refused, not guessed at', (format) => {
  expect(faults({ format })).toEqual(['format'])
})
