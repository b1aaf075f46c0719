import { asId, type NodeId } from '@shirube/kernel'
import { applyEdits } from '@shirube/scenario'
import { expect, test } from 'vitest'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { ARRANGEMENTS, type Arrangement, arrangeEdits, nudgeEdits } from './arrange-steps.ts'

const places = { a: [0, 0], b: [40, 300], c: [120, 120] } as const
const draft = sampleDraft(
  Object.entries(places).map(([id, [x, y]]) => sampleStep(id, 'end', { position: { x, y } })),
  [],
)
const ids = Object.keys(places).map((id) => asId<NodeId>(id))

function after(edits: ReturnType<typeof arrangeEdits>) {
  const applied = applyEdits(draft, edits)
  if (!applied.ok) throw new Error('refused')
  const { nodes } = applied.value.scenario
  return Object.fromEntries(Object.values(nodes).map(({ id, position: { x, y } }) => [id, [x, y]]))
}
const arranged = (how: Arrangement) => after(arrangeEdits(draft, ids, how))

test('[canvas 36] several steps come into the column of the leftmost, or the row of the highest', () => {
  expect(arranged('column')).toEqual({ a: [0, 0], b: [0, 300], c: [0, 120] })
  expect(arranged('row')).toEqual({ a: [0, 0], b: [40, 0], c: [120, 0] })
})

test('[canvas 36] even gaps keep the outermost in their places, and make room where there is none', () => {
  expect(arranged('down')).toEqual({ a: [0, 0], b: [40, 300], c: [120, 160] })
  const across = arranged('across')
  expect(across).toEqual({ a: [0, 0], b: [280, 300], c: [540, 120] })
})

test('what is in line already is not touched, and one step alone is in line with itself', () => {
  for (const how of ARRANGEMENTS) expect(arrangeEdits(draft, ids.slice(0, 1), how)).toEqual([])
  const column = applyEdits(draft, arrangeEdits(draft, ids, 'column'))
  if (!column.ok) throw new Error('refused')
  expect(arrangeEdits(column.value.scenario, ids, 'column')).toEqual([])
})

test('a push moves steps by one place of the grid', () => {
  expect(after(nudgeEdits(draft, ids.slice(0, 2), { x: 1, y: 0 }))).toEqual({
    a: [20, 0],
    b: [60, 300],
    c: [120, 120],
  })
})
