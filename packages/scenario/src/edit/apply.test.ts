import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseScenario } from '../document/parse.ts'
import { emptyScenario } from '../document/scenario.ts'
import { drawn } from '../testing/drawn.ts'
import { editArbitrary, fitting } from '../testing/edit-arbitrary.ts'
import { scenarioArbitrary } from '../testing/scenario-arbitrary.ts'
import { applyEdit, applyEdits } from './apply.ts'
import { type Edit, type EditRefusal, editSchema } from './edit.ts'

const KINDS = editSchema.options.map((one) => one.shape.kind.value)
const edits = fc.array(editArbitrary, { minLength: 1, maxLength: 12 })

/** What an edit was refused for; undefined when it was made. */
const refusal = (
  scenario: Parameters<typeof applyEdit>[0],
  edit: Edit,
): Omit<EditRefusal, 'edit'> | undefined => {
  const done = applyEdit(scenario, edit)
  if (done.ok) return undefined
  const { edit: refused, ...why } = done.error
  expect(refused).toBe(edit)
  return why
}

describe('one edit', () => {
  it('of any kind is taken back by its inverse, and the inverse by its own', () => {
    const seen = new Map<string, number>()
    fc.assert(
      fc.property(scenarioArbitrary, editArbitrary, (before, edit) => {
        const done = applyEdit(before, edit)
        if (!done.ok) return
        seen.set(edit.kind, (seen.get(edit.kind) ?? 0) + 1)
        const { scenario: after, inverse } = done.value
        const back = applyEdit(after, inverse)
        expect(back.ok && back.value.scenario).toEqual(before)
        expect(back.ok && applyEdit(before, back.value.inverse)).toMatchObject({ value: { scenario: after } })
      }),
      { numRuns: 1000, seed: 1 },
    )
    // A law that is shown for no edit of a kind would be shown for nothing.
    for (const kind of KINDS) expect(seen.get(kind) ?? 0, kind).toBeGreaterThanOrEqual(10)
  })

  it('leaves a document that reads back from JSON as it is', () => {
    fc.assert(
      fc.property(scenarioArbitrary, editArbitrary, (before, edit) => {
        const done = applyEdit(before, edit)
        if (!done.ok) return
        const read = parseScenario(JSON.parse(JSON.stringify(done.value.scenario)))
        expect(read).toEqual({ ok: true, value: done.value.scenario })
      }),
      { numRuns: 300 },
    )
  })

  it('does the same after it went over the wire, and so does its inverse', () => {
    fc.assert(
      fc.property(scenarioArbitrary, editArbitrary, (before, edit) => {
        const sent = editSchema.parse(JSON.parse(JSON.stringify(edit)))
        const done = applyEdit(before, edit)
        expect(applyEdit(before, sent)).toEqual(done)
        if (!done.ok) return
        const inverse = editSchema.parse(JSON.parse(JSON.stringify(done.value.inverse)))
        const back = applyEdit(done.value.scenario, inverse)
        expect(back.ok && back.value.scenario).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('shares with the old document whatever it does not touch', () => {
    const before = drawn(['t > a', 'a > e'])
    const done = applyEdit(before, { kind: 'set-node', id: 'a', path: ['title'], value: '資料請求' })
    if (!done.ok) throw new Error(done.error.reason)
    expect(done.value.scenario.edges).toBe(before.edges)
    expect(
      Object.entries(done.value.scenario.nodes).map(([id, node]) => [id, node === before.nodes[id]]),
    ).toEqual([
      ['t', true],
      ['a', false],
      ['e', true],
    ])
  })
})

describe('an edit is refused', () => {
  const scenario = drawn(['t > a', 'a > e'], ['b'])
  const node = (id: string) => editSchema.parse({ kind: 'add-node', node: { ...scenario.nodes['a'], id } })
  const edge = (id: string, from: string, to: string): Edit => {
    const [at = '', port = 'next'] = from.split('.')
    return { kind: 'add-edge', edge: { id, from: { node: at, port }, to } } as Edit
  }
  const note = { id: 'n', kind: 'note', text: '', position: { x: 0, y: 0 } } as const

  test.each<[string, Edit, Omit<EditRefusal, 'edit' | 'detail'>]>([
    ['a step that is there already', node('a'), { reason: 'exists', place: 'a' }],
    ['a line that is there already', edge('line0', 'b', 'e'), { reason: 'exists', place: 'line0' }],
    ['a line from nowhere', edge('l', 'gone', 'e'), { reason: 'missing', place: 'gone' }],
    ['a line to nowhere', edge('l', 'b', 'gone'), { reason: 'missing', place: 'gone' }],
    ['a second line from one way out', edge('l', 'a', 'b'), { reason: 'port-taken', place: 'a.next' }],
    [
      'taking away a step that a line leaves',
      { kind: 'remove-node', id: 't' },
      { reason: 'in-use', place: 't' },
    ],
    [
      'taking away a step that a line enters',
      { kind: 'remove-node', id: 'e' },
      { reason: 'in-use', place: 'e' },
    ],
    [
      'taking away a step that is not there',
      { kind: 'remove-node', id: 'gone' },
      { reason: 'missing', place: 'gone' },
    ],
    [
      'taking away a line that is not there',
      { kind: 'remove-edge', id: 'gone' },
      { reason: 'missing', place: 'gone' },
    ],
    [
      'taking away a note that is not there',
      { kind: 'remove-annotation', id: 'n' },
      { reason: 'missing', place: 'n' },
    ],
    [
      'setting a step that is not there',
      { kind: 'set-node', id: 'gone', path: ['title'] },
      { reason: 'missing', place: 'gone' },
    ],
    [
      'setting a note that is not there',
      { kind: 'set-annotation', id: 'n', path: ['text'] },
      { reason: 'missing', place: 'n' },
    ],
    [
      'another name for a step',
      { kind: 'set-node', id: 'a', path: ['id'], value: 'z' },
      { reason: 'invalid', place: 'a.id' },
    ],
    [
      'another type for a step',
      { kind: 'set-node', id: 'a', path: ['type'], value: 'end' },
      { reason: 'invalid', place: 'a.type' },
    ],
    [
      'a title that is no text',
      { kind: 'set-node', id: 'a', path: ['title'], value: 1 },
      { reason: 'invalid', place: 'a.title' },
    ],
    [
      'a step without its place',
      { kind: 'set-node', id: 'a', path: ['position'] },
      { reason: 'invalid', place: 'a.position' },
    ],
    [
      'a place with a third side',
      { kind: 'set-node', id: 'a', path: ['position', 'z'], value: 1 },
      { reason: 'invalid', place: 'a.position.z' },
    ],
    [
      'a field that no step has',
      { kind: 'set-node', id: 'a', path: ['colour'], value: 'red' },
      { reason: 'invalid', place: 'a.colour' },
    ],
    [
      'a way through nothing',
      { kind: 'set-node', id: 'a', path: ['data', 'x', 'y'], value: 1 },
      { reason: 'invalid', place: 'a.data.x.y' },
    ],
    [
      'a prototype',
      { kind: 'set-node', id: 'a', path: ['data', '__proto__'], value: {} },
      { reason: 'invalid', place: 'a.data.__proto__' },
    ],
    [
      'a setting that there is not',
      { kind: 'set-settings', path: ['colour'], value: 'red' },
      { reason: 'invalid', place: 'settings.colour' },
    ],
    [
      'a day that the calendar has not',
      { kind: 'set-settings', path: ['schedule', 'from'], value: '2026-02-30' },
      { reason: 'invalid', place: 'settings.schedule.from' },
    ],
    [
      'settings without a purpose',
      { kind: 'set-settings', path: ['purpose'] },
      { reason: 'invalid', place: 'settings.purpose' },
    ],
  ])('%s', (_, edit, why) => {
    expect(refusal(scenario, edit)).toMatchObject(why)
  })

  it.each(['constructor', 'toString', '__proto__'])(
    'when it speaks of "%s", which every object has',
    (id) => {
      expect(refusal(scenario, { kind: 'remove-node', id })).toEqual({ reason: 'missing', place: id })
      expect(refusal(scenario, { kind: 'remove-edge', id })).toEqual({ reason: 'missing', place: id })
      expect(refusal(scenario, { kind: 'remove-annotation', id })).toEqual({ reason: 'missing', place: id })
      expect(refusal(scenario, { kind: 'set-node', id, path: ['title'] })).toEqual({
        reason: 'missing',
        place: id,
      })
      expect(refusal(scenario, edge('l', 'b', id))).toEqual({ reason: 'missing', place: id })
      expect(refusal(scenario, edge('l', id, 'b'))).toEqual({ reason: 'missing', place: id })
      expect(editSchema.safeParse({ ...node('z'), node: { ...scenario.nodes['a'], id } }).success).toBe(false)
    },
  )

  it('when an annotation is there already, or would be given a kind', () => {
    const noted = applyEdit(scenario, { kind: 'add-annotation', annotation: note })
    if (!noted.ok) throw new Error(noted.error.reason)
    const { scenario: one } = noted.value
    expect(refusal(one, { kind: 'add-annotation', annotation: note })).toEqual({
      reason: 'exists',
      place: 'n',
    })
    const other: Edit = { kind: 'set-annotation', id: 'n', path: ['kind'], value: 'note' }
    expect(refusal(one, other)).toEqual({ reason: 'invalid', place: 'n.kind' })
  })

  it('with what is wrong, where the schema knows', () => {
    const why = refusal(scenario, { kind: 'set-settings', path: ['purpose'], value: 'x'.repeat(2001) })
    expect(why?.detail).toMatch(/2000/u)
  })
})

describe('a list of edits', () => {
  it('is taken back as a whole by its inverse', () => {
    let made = 0
    fc.assert(
      fc.property(scenarioArbitrary, edits, (before, tried) => {
        const list = fitting(before, tried)
        const done = applyEdits(before, list)
        if (!done.ok) throw new Error(done.error.place)
        made += list.length
        const back = applyEdits(done.value.scenario, done.value.inverse)
        expect(back.ok && back.value.scenario).toEqual(before)
        expect(done.value.inverse).toHaveLength(list.length)
      }),
      { numRuns: 500, seed: 2 },
    )
    expect(made).toBeGreaterThan(500)
  })

  it('is made all or none: the first edit that does not fit is the answer', () => {
    fc.assert(
      fc.property(scenarioArbitrary, edits, (before, list) => {
        let at = before
        let refused: EditRefusal | undefined
        for (const edit of list) {
          const done = applyEdit(at, edit)
          if (!done.ok) refused = done.error
          if (!done.ok) break
          at = done.value.scenario
        }
        const whole = applyEdits(before, list)
        if (refused) expect(whole).toEqual({ ok: false, error: refused })
        else expect(whole).toMatchObject({ ok: true, value: { scenario: at } })
      }),
      { numRuns: 300 },
    )
  })

  it('of nothing changes nothing', () => {
    const blank = emptyScenario()
    expect(applyEdits(blank, [])).toEqual({ ok: true, value: { scenario: blank, inverse: [] } })
  })

  it('may put a step between two others', () => {
    const between: readonly Edit[] = [
      { kind: 'remove-edge', id: 'line0' },
      editSchema.parse({ kind: 'add-node', node: { ...drawn([], ['w']).nodes['w'] } }),
      editSchema.parse({ kind: 'add-edge', edge: { id: 'x', from: { node: 't', port: 'next' }, to: 'w' } }),
      editSchema.parse({ kind: 'add-edge', edge: { id: 'y', from: { node: 'w', port: 'next' }, to: 'e' } }),
    ]
    const done = applyEdits(drawn(['t > e']), between)
    const lines = done.ok ? Object.values(done.value.scenario.edges) : []
    expect(lines.map(({ from, to }) => `${from.node} > ${to}`)).toEqual(['t > w', 'w > e'])
  })
})
