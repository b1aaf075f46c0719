import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { editArbitrary, fitting } from '../testing/edit-arbitrary.ts'
import { scenarioArbitrary } from '../testing/scenario-arbitrary.ts'
import { applyEdits } from './apply.ts'
import { type Edit, editSchema } from './edit.ts'
import { conflicts, touches } from './touches.ts'

const step = editSchema.parse({
  kind: 'add-node',
  node: { id: 'a', type: 'end', version: 1, data: {}, position: { x: 0, y: 0 } },
})
const line = (id: string, port: string): Edit =>
  editSchema.parse({ kind: 'add-edge', edge: { id, from: { node: 'a', port }, to: 'b' } })
const note: Edit = {
  kind: 'add-annotation',
  annotation: { id: 'n', kind: 'note', text: '', position: { x: 0, y: 0 } },
}
const set = (...path: (string | number)[]): Edit => ({ kind: 'set-node', id: 'a', path })

describe('an edit touches', () => {
  test.each<[string, Edit, readonly string[]]>([
    ['the step it adds', step, ['node/a']],
    ['the step it takes away', { kind: 'remove-node', id: 'a' }, ['node/a']],
    ['the field it sets', set('data', 'cases', 0), ['node/a/data/cases/0']],
    ['the line it draws and its way out', line('x', 'next'), ['edge/x', 'port/a/next']],
    ['the line it takes away', { kind: 'remove-edge', id: 'x' }, ['edge/x']],
    ['the setting', { kind: 'set-settings', path: ['schedule', 'from'] }, ['settings/schedule/from']],
    ['the note it adds', note, ['annotation/n']],
    ['the note it takes away', { kind: 'remove-annotation', id: 'n' }, ['annotation/n']],
    ['the field of a note', { kind: 'set-annotation', id: 'n', path: ['text'] }, ['annotation/n/text']],
  ])('%s', (_, edit, places) => {
    expect(touches(edit)).toEqual(places)
  })
})

describe('edits made beside each other', () => {
  test.each<[string, Edit, Edit, readonly string[]]>([
    ['of one field', set('title'), set('title'), ['node/a/title']],
    ['of a field and a part of it', set('data', 'x'), set('data'), ['node/a/data/x']],
    ['of a part of a field and the field', set('data'), set('data', 'x'), ['node/a/data']],
    ['of a step that the other takes away', set('title'), { kind: 'remove-node', id: 'a' }, ['node/a/title']],
    ['of one way out', line('x', 'next'), line('y', 'next'), ['port/a/next']],
  ])('%s conflict', (_, mine, theirs, places) => {
    expect(conflicts([mine], [theirs])).toEqual(places)
  })

  test.each<[string, Edit, Edit]>([
    ['of two fields', set('title'), set('data')],
    ['of fields whose names begin alike', set('data', 'a'), set('data', 'ab')],
    ['of fields whose names begin alike, the longer first', set('data', 'ab'), set('data', 'a')],
    ['of two ways out', line('x', 'next'), line('y', 'other')],
    ['of a step and a setting', set('title'), { kind: 'set-settings', path: ['title'] }],
    ['of a step and a note of one name', set('text'), { kind: 'set-annotation', id: 'a', path: ['text'] }],
  ])('%s do not', (_, mine, theirs) => {
    expect(conflicts([mine], [theirs])).toEqual([])
  })

  it('name each place once', () => {
    expect(conflicts([set('title'), set('title')], [set('title')])).toEqual(['node/a/title'])
  })

  it('without a conflict make the same drawing in whichever order', () => {
    const edits = fc.array(editArbitrary, { minLength: 1, maxLength: 6 })
    let shown = 0
    fc.assert(
      fc.property(scenarioArbitrary, edits, edits, (base, ...tried) => {
        const [mine, theirs] = [fitting(base, tried[0]), fitting(base, tried[1])]
        if (mine.length === 0 || theirs.length === 0 || conflicts(mine, theirs).length > 0) return
        const one = applyEdits(base, [...mine, ...theirs])
        const other = applyEdits(base, [...theirs, ...mine])
        if (!one.ok || !other.ok) return
        shown += 1
        expect(other.value.scenario).toEqual(one.value.scenario)
      }),
      { numRuns: 600, seed: 3 },
    )
    expect(shown).toBeGreaterThan(100)
  })

  it('conflict for both or for neither', () => {
    const edits = fc.array(editArbitrary, { maxLength: 4 })
    fc.assert(
      fc.property(edits, edits, (mine, theirs) => {
        expect(conflicts(mine, theirs).length > 0).toBe(conflicts(theirs, mine).length > 0)
      }),
    )
  })
})
