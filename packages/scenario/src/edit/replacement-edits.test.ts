import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyScenario, type Scenario, scenarioSchema } from '../document/scenario.ts'
import { applyEdits } from './apply.ts'
import { replacementEdits } from './replacement-edits.ts'

const ids = ['a', 'b', 'c', 'd']

const nodeArbitrary = (id: string) =>
  fc.record({
    id: fc.constant(id),
    type: fc.constantFrom('end', 'added'),
    version: fc.constant(1),
    data: fc.record({ n: fc.integer({ min: 0, max: 2 }) }),
    position: fc.constant({ x: 0, y: 0 }),
  })

/** Small drawings over the same few ids, so that two of them share much. */
const drawingArbitrary: fc.Arbitrary<Scenario> = fc
  .record({
    nodes: fc.tuple(...ids.map((id) => fc.option(nodeArbitrary(id), { nil: undefined }))),
    lines: fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), {
      maxLength: 5,
      selector: ([from]) => from,
    }),
    purpose: fc.constantFrom('', 'x', 'y'),
    zone: fc.option(fc.constantFrom('Asia/Tokyo', 'UTC'), { nil: undefined }),
    notes: fc.uniqueArray(fc.constantFrom('n1', 'n2'), { maxLength: 2 }),
    text: fc.constantFrom('一', '二'),
  })
  .map(({ nodes, lines, purpose, zone, notes, text }) => {
    const there = Object.fromEntries(nodes.flatMap((node) => (node ? [[node.id, node]] : [])))
    const drawn = lines.filter(([from, to]) => from in there && to in there)
    const edges = drawn.map(([from, to], i) => ({ id: `e${i}`, from: { node: from, port: 'next' }, to }))
    const settings = { ...emptyScenario().settings, purpose, ...(zone !== undefined && { timeZone: zone }) }
    const note = (id: string) => ({ id, kind: 'note', text, position: { x: 1, y: 1 } })
    return scenarioSchema.parse({
      format: 1,
      settings,
      nodes: there,
      edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])),
      annotations: Object.fromEntries(notes.map((id) => [id, note(id)])),
    })
  })

it('a drawing becomes any other by edits, and comes back by their inverse', () => {
  fc.assert(
    fc.property(drawingArbitrary, drawingArbitrary, (before, after) => {
      const done = applyEdits(before, replacementEdits(before, after))
      if (!done.ok) throw new Error(JSON.stringify(done.error))
      expect(done.value.scenario).toEqual(after)
      const back = applyEdits(after, done.value.inverse)
      expect(back.ok && back.value.scenario).toEqual(before)
    }),
    { numRuns: 300 },
  )
})

it('a drawing that stays as it is needs no edit', () => {
  fc.assert(
    fc.property(drawingArbitrary, (drawing) => {
      expect(replacementEdits(drawing, drawing)).toEqual([])
    }),
  )
})
