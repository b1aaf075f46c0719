import { readFileSync } from 'node:fs'
import { asId, type NodeId } from '@shirube/kernel'
import { parseScenario } from '@shirube/scenario'
import { expect, it } from 'vitest'
import { pathOverlay, pointedOverlay } from './path-overlay.ts'

const text = readFileSync(new URL('../../../../examples/welcome.scenario.json', import.meta.url), 'utf8')
const parsed = parseScenario(JSON.parse(text))
if (!parsed.ok) throw new Error('the example cannot be read')
const draft = parsed.value
const node = (id: string): NodeId => asId<NodeId>(id)
const lineFrom = (from: string, port: string) =>
  Object.values(draft.edges).find((edge) => edge.from.node === from && edge.from.port === port)

it('lights the path that was gone, marks where the lead stands and dims the rest [canvas 25]', () => {
  const { steps, lines } = pathOverlay(draft, {
    stays: [
      { step: 'optin' },
      { step: 'audience', port: 'yes' },
      { step: 'hello', port: 'sent', fact: '11/24 9:00に送信' },
      { step: 'pause' },
    ],
    here: 'pause',
  })
  expect(steps.get(node('hello'))).toMatchObject({
    path: 'lit',
    result: { kind: 'fact', text: '11/24 9:00に送信', done: true },
  })
  expect(steps.get(node('hello'))?.ways?.get('sent')).toEqual({ taken: true })
  expect(steps.get(node('pause'))?.path).toBe('current')
  expect(steps.get(node('guests'))?.path).toBe('off')
  const look = (from: string, port: string) => {
    const line = lineFrom(from, port)
    return line && lines.get(line.id)?.look
  }
  expect(look('audience', 'yes')).toBe('lit')
  expect(look('hello', 'undeliverable')).toBe('dim')
  expect(look('pause', 'next')).toBe('dim')
})

it('lights the steps of a sentence and the lines between them, and keeps their counts [D3]', () => {
  const base = {
    steps: new Map([[node('proof'), { waiting: { text: '3', label: '待機中 3人' } }]]),
    lines: new Map(),
  }
  const { steps, lines } = pointedOverlay(draft, base, new Set([node('proof'), node('reaction')]))
  expect(steps.get(node('proof'))).toMatchObject({ path: 'lit', waiting: { text: '3' } })
  expect(steps.get(node('action'))?.path).toBe('off')
  const line = lineFrom('proof', 'sent')
  expect(line && lines.get(line.id)?.look).toBe('lit')
})
