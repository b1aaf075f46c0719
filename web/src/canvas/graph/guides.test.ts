import { asId, type NodeId } from '@shirube/kernel'
import { expect, test } from 'vitest'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { guidesOf } from './guides.ts'

const draft = sampleDraft(
  [
    sampleStep('a', 'end', { position: { x: 0, y: 0 } }),
    sampleStep('b', 'end', { position: { x: 300, y: 200 } }),
    sampleStep('c', 'end', { position: { x: 900, y: 900 } }),
  ],
  [],
)
const held = (x: number, y: number) => ({ id: asId<NodeId>('c'), at: { x, y } })

test('[canvas 36] a card being dragged shows with which column and row it stands in line', () => {
  expect(guidesOf(draft, new Set(['c']), held(0, 200))).toEqual([
    { upright: true, at: 116, from: -20, to: 260 },
    { upright: false, at: 200, from: -20, to: 552 },
  ])
  expect(guidesOf(draft, new Set(['c']), held(20, 220))).toEqual([])
  expect(guidesOf(draft, new Set(['c', 'a', 'b']), held(0, 200))).toEqual([])
})
