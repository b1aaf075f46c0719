import type { Edit, Scenario } from '@shirube/scenario'
import { beforeEach, expect, test } from 'vitest'
import { sampleDraft, sampleLine, sampleStep } from './sample-draft.ts'
import { openDocument, type ScenarioDocument } from './scenario-document.ts'
import { selected } from './selection.ts'

const first = sampleDraft([sampleStep('a', 'added'), sampleStep('b', 'end')], ['a.next>b'])
const moved = (id: string, x: number): Edit => ({
  kind: 'set-node',
  id,
  path: ['position'],
  value: { x, y: 0 },
})
const titled = (value: string): Edit => ({ kind: 'set-node', id: 'a', path: ['title'], value })

let now = 0
let document: ScenarioDocument
beforeEach(() => {
  now = 0
  const latest = { revision: 3, draft: first }
  document = openDocument({ id: 's', latest, savedAt: 0, editable: true, now: () => now })
})
const draft = (): Scenario => document.store.getState().draft

test('[canvas 01] moving, wiring, adding, setting and removing are all taken back one by one', () => {
  const stages = [draft()]
  const gestures: Edit[][] = [
    [moved('a', 40)],
    [{ kind: 'add-node', node: sampleStep('c', 'end') }],
    [
      { kind: 'remove-edge', id: 'a_next' },
      { kind: 'add-edge', edge: sampleLine('a.next>c') },
    ],
    [{ kind: 'set-settings', path: ['purpose'], value: '目的' }],
    [{ kind: 'set-node', id: 'a', path: ['disabled'], value: true }],
    [{ kind: 'remove-node', id: 'b' }],
  ]
  for (const edits of gestures) {
    expect(document.apply(edits)).toBeUndefined()
    stages.push(draft())
  }
  for (const stage of stages.toReversed().slice(1)) {
    document.undo()
    expect(draft()).toEqual(stage)
  }
  for (const stage of stages.slice(1)) {
    document.redo()
    expect(draft()).toEqual(stage)
  }
})

test('[canvas 01] typing in one field is one step of the history, until there is a pause', () => {
  for (const text of ['か', 'かい', 'かいて']) document.apply([titled(text)], { gesture: 'title:a' })
  now = 5_000
  document.apply([titled('書いて')], { gesture: 'title:a' })
  document.undo()
  expect(draft().nodes).toMatchObject({ a: { title: 'かいて' } })
  document.undo()
  expect(draft()).toEqual(first)
})

test('a new change forgets what was undone', () => {
  document.apply([moved('a', 40)])
  document.undo()
  document.apply([moved('a', 60)])
  document.redo()
  expect(draft().nodes).toMatchObject({ a: { position: { x: 60, y: 0 } } })
})

test('edits that cannot be made change nothing and are not sent', () => {
  expect(document.apply([moved('a', 20), { kind: 'remove-node', id: 'b' }])?.reason).toBe('in-use')
  expect(draft()).toBe(first)
  expect(document.store.getState().sync.pending).toEqual([])
})

test('what is removed is not selected any longer', () => {
  document.select(selected(...Object.values(first.nodes).map((node) => node.id)))
  document.apply([
    { kind: 'remove-edge', id: 'a_next' },
    { kind: 'remove-node', id: 'b' },
  ])
  expect([...document.store.getState().selection.nodes]).toEqual(['a'])
})

test('who may only look changes nothing', () => {
  const looking = openDocument({
    id: 's',
    latest: { revision: 3, draft: first },
    savedAt: 0,
    editable: false,
    now: () => now,
  })
  looking.apply([moved('a', 40)])
  expect(looking.store.getState().draft).toBe(first)
})
