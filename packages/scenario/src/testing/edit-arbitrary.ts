import fc from 'fast-check'
import type { Scenario } from '../document/scenario.ts'
import { applyEdit } from '../edit/apply.ts'
import { type Edit, editSchema } from '../edit/edit.ts'
import { annotationArbitrary, NAMES, nodeArbitrary, PORTS } from './scenario-arbitrary.ts'

const name = fc.constantFrom(...NAMES)
const strange = fc.constantFrom(0, 'Title', true, null, [], [1, 2], {}, { x: 1, y: 2 })

/** A path, and values that fit there; undefined takes the key away. */
type Field = readonly [path: readonly (string | number)[], ...values: unknown[]]

/** Sets one of the fields, mostly to what fits. */
const setting = <T extends string>(kind: T, fields: readonly Field[]) =>
  fc
    .constantFrom(...fields)
    .chain(([path, ...values]) =>
      fc
        .oneof(
          { weight: values.length > 0 ? 4 : 0, arbitrary: fc.constantFrom(undefined, ...values) },
          { weight: 1, arbitrary: strange },
        )
        .map((value) => ({ kind, path, ...(value !== undefined && { value }) })),
    )

const place = { x: 1, y: 2 }
const NODE_FIELDS: readonly Field[] = [
  [['title'], '', '資料請求'],
  [['disabled'], true, false],
  [['version'], 1, 3],
  [['position'], place],
  [['position', 'x'], 5],
  [['position', 'z']],
  [['data'], {}, { n: 1 }, { deep: { list: [1] } }],
  [['data', 'n'], 7, null, [1]],
  [['data', 'deep'], {}, { list: [1, 2] }],
  [['data', 'deep', 'list'], [], [3, 2, 1]],
  [['data', 'deep', 'list', 0], 9, 'x'],
  [['data', 'deep', 'list', 1], 9, {}],
  [['data', 'nowhere', 'list'], []],
  [['data', '__proto__']],
  [['data', 'constructor', 'name']],
  [['id'], 'z'],
  [['type'], 'end'],
  [['unheard-of']],
]
const SETTINGS_FIELDS: readonly Field[] = [
  [['purpose'], '', '商談化'],
  [['internal'], true, false],
  [['reentry'], { kind: 'always' }, { kind: 'after', days: 7 }],
  [['reentry', 'days'], 60],
  [['exits'], [], [{ id: 'z', on: null }]],
  [['exits', 0, 'on'], null, ['x']],
  [['exits', 0, 'title'], '離脱'],
  [['goals', 0, 'leaves'], true, false],
  [['schedule', 'from'], '2026-05-01'],
  [['schedule', 'until'], '2026-12-31'],
  [['timeZone'], 'Asia/Tokyo', 'UTC'],
  [['unheard-of']],
]
const ANNOTATION_FIELDS: readonly Field[] = [
  [['text'], '', 'メモ'],
  [['title'], '', '区画'],
  [['position'], place],
  [['position', 'x'], 5],
  [['node'], 'a', 'b'],
  [['resolved'], true, false],
  [['size', 'width'], 1, 80],
  [['id'], 'z'],
  [['kind'], 'note'],
]

const kinds = [
  name.chain(nodeArbitrary).map((node) => ({ kind: 'add-node', node })),
  name.map((id) => ({ kind: 'remove-node', id })),
  fc.tuple(name, setting('set-node', NODE_FIELDS)).map(([id, edit]) => ({ id, ...edit })),
  fc
    .record({ id: fc.constantFrom(...NAMES, 'e'), node: name, port: fc.constantFrom(...PORTS), to: name })
    .map(({ id, node, port, to }) => ({ kind: 'add-edge', edge: { id, from: { node, port }, to } })),
  name.map((id) => ({ kind: 'remove-edge', id })),
  setting('set-settings', SETTINGS_FIELDS),
  name.chain(annotationArbitrary).map((annotation) => ({ kind: 'add-annotation', annotation })),
  name.map((id) => ({ kind: 'remove-annotation', id })),
  fc.tuple(name, setting('set-annotation', ANNOTATION_FIELDS)).map(([id, edit]) => ({ id, ...edit })),
]

/** Any edit of any kind over the names of invented drawings; many fit, many are to be refused. */
export const editArbitrary: fc.Arbitrary<Edit> = fc.oneof(...kinds).map((edit) => editSchema.parse(edit))

/** Of these edits, those that can be made one after the other, beginning with this drawing. */
export function fitting(scenario: Scenario, edits: readonly Edit[]): readonly Edit[] {
  let at = scenario
  return edits.filter((edit) => {
    const done = applyEdit(at, edit)
    if (done.ok) at = done.value.scenario
    return done.ok
  })
}
