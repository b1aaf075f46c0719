import { asId, type NodeId } from '@shirube/kernel'
import { applyEdits, type Edit, type Scenario } from '@shirube/scenario'
import { expect, test } from 'vitest'
import { cornerOf, fragmentOf, pasteEdits, readFragment } from '../clipboard/fragment.ts'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { refusal } from './connect.ts'
import { insertion, splice } from './insert-step.ts'
import { cardRects, collide } from './rect.ts'
import { removalOf, removeEdits } from './remove-steps.ts'

const id = (text: string): NodeId => asId<NodeId>(text)
const at = (y: number, x = 0) => ({ position: { x, y } })
const draft = sampleDraft(
  [
    sampleStep('start', 'added', { data: { by: 'hand' }, ...at(0) }),
    sampleStep('gate', 'audience-gate', { data: { condition: null }, ...at(80) }),
    sampleStep('mail', 'send-email', { data: { mail: 'm', purpose: 'marketing' }, ...at(180) }),
    sampleStep('wait', 'wait-duration', {
      data: { duration: { amount: 3, unit: 'day' }, zone: 'lead' },
      ...at(360),
    }),
    sampleStep('end', 'end', at(440)),
    sampleStep('out', 'end', at(140, 300)),
  ],
  ['start.next>gate', 'gate.yes>mail', 'gate.no>out', 'mail.sent>wait', 'wait.next>end'],
)
const after = (edits: readonly Edit[], scenario = draft): Scenario => {
  const done = applyEdits(scenario, edits)
  if (!done.ok) throw new Error(`${done.error.reason} ${done.error.place}`)
  return done.value.scenario
}
const wiring = ({ edges, nodes }: Scenario): readonly string[] =>
  Object.values(edges)
    .map(({ from, to }) => `${nodes[from.node]?.type}.${from.port}>${nodes[to]?.type}`)
    .toSorted()
const overlapping = (scenario: Scenario): boolean =>
  cardRects(scenario).some((a, i) => cardRects(scenario).some((b, j) => i < j && collide(a, b)))

test('[canvas 07] a step added on a line comes between, and what is behind makes room', () => {
  const { node, edits } = insertion(draft, 'change-score', {
    kind: 'way',
    way: { node: id('mail'), port: 'sent' },
  })
  const drawn = after(edits)
  expect(wiring(drawn)).toEqual(
    [
      'added.next>audience-gate',
      'audience-gate.no>end',
      'audience-gate.yes>send-email',
      'send-email.sent>change-score',
      'change-score.next>wait-duration',
      'wait-duration.next>end',
    ].toSorted(),
  )
  expect(node.position).toEqual({ x: 0, y: 360 })
  expect(overlapping(drawn)).toBe(false)
  expect(drawn.nodes['out']?.position).toEqual(draft.nodes['out']?.position)
})

test('[canvas 07] a step added to an open way stands beside its row, over nothing', () => {
  const { node, edits } = insertion(draft, 'end', {
    kind: 'way',
    way: { node: id('mail'), port: 'undeliverable' },
  })
  expect(node.position.x).toBe(300)
  expect(overlapping(after(edits))).toBe(false)
})

test('[canvas 09] a step dropped on a line is spliced in where it was dropped', () => {
  const line = draft.edges['mail_sent']
  if (!line) throw new Error('no line')
  const { node, edits } = splice(draft, 'wait-until', { line, at: { x: 47, y: 333 } })
  expect(node.position).toEqual({ x: 40, y: 340 })
  expect(wiring(after(edits))).toContain('send-email.sent>wait-until')
})

test('[canvas 11] a loop that never waits and a line into a start are refused with their reason', () => {
  expect(refusal(draft, { node: id('mail'), port: 'undeliverable' }, id('gate'))?.code).toBe(
    'structure.endless-loop',
  )
  expect(refusal(draft, { node: id('wait'), port: 'next' }, id('gate'))).toBeUndefined()
  expect(refusal(draft, { node: id('wait'), port: 'next' }, id('start'))?.message.ja).toContain('開始条件')
})

test('[canvas 12] taking a middle step away joins its neighbours', () => {
  const removal = removalOf(draft, [id('wait')])
  expect(removal.survivors).toHaveLength(1)
  const drawn = after(removeEdits(draft, removal, removal.survivors[0]?.to))
  expect(wiring(drawn)).toContain('send-email.sent>end')
  expect(Object.keys(drawn.nodes)).not.toContain('wait')
})

test('[canvas 12] taking a branch away offers each way on, the main one first, or none', () => {
  const removal = removalOf(draft, [id('gate')])
  expect(removal.survivors.map(({ to }) => to)).toEqual(['mail', 'out'])
  expect(wiring(after(removeEdits(draft, removal, id('out'))))).toContain('added.next>end')
  expect(wiring(after(removeEdits(draft, removal, undefined)))).not.toContain('added.next>end')
})

test('[canvas 12] two neighbours taken away together heal as one', () => {
  const removal = removalOf(draft, [id('mail'), id('wait')])
  expect(wiring(after(removeEdits(draft, removal, removal.survivors[0]?.to)))).toContain(
    'audience-gate.yes>end',
  )
})

test('[canvas 16] copies keep the lines among them and what points at a copied step, with fresh ids', () => {
  const heard = sampleStep('heard', 'wait-for-event', {
    data: {
      arms: [{ id: 'clicked', listen: { kind: 'mail', reaction: 'clicked', step: 'mail' } }],
      timeout: { amount: 3, unit: 'day' },
      anchor: 'arrival',
    },
  })
  const more = after([{ kind: 'add-node', node: heard }])
  const copied = fragmentOf(more, new Set([id('mail'), id('wait'), heard.id]))
  const read = readFragment(JSON.stringify(copied))
  if (!read) throw new Error('unreadable')
  expect(cornerOf(read)).toEqual({ x: 0, y: 0 })
  const { nodes, edits } = pasteEdits(read, { x: 40, y: 40 })
  const drawn = after(edits, sampleDraft([], []))
  expect(wiring(drawn)).toEqual(['send-email.sent>wait-duration'])
  const [mail, , listens] = nodes.map((one) => drawn.nodes[one])
  expect(JSON.stringify(listens?.data)).toContain(`"step":"${mail?.id}"`)
  expect(nodes.some((one) => more.nodes[one])).toBe(false)
  expect(readFragment('本文')).toBeUndefined()
  expect(readFragment('{"nodes":[]}')).toBeUndefined()
})
