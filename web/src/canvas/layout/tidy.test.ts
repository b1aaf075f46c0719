import { readFileSync } from 'node:fs'
import { asId, type NodeId } from '@shirube/kernel'
import { applyEdits, parseScenario, type Scenario } from '@shirube/scenario'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { cardRects, collide } from '../graph/rect.ts'
import { tidied, tidyEdits } from './tidy.ts'

const example = (name: string): Scenario => {
  const file = new URL(`../../../../examples/${name}.scenario.json`, import.meta.url)
  const read = JSON.parse(readFileSync(file, 'utf8')) as { scenario?: unknown }
  const parsed = parseScenario(read.scenario ?? read)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}
const tidy = (scenario: Scenario): Scenario => {
  const done = applyEdits(scenario, tidyEdits(scenario))
  if (!done.ok) throw new Error(done.error.reason)
  return done.value.scenario
}
const id = (text: string): NodeId => asId<NodeId>(text)
const overlaps = (scenario: Scenario): number => {
  const cards = cardRects(scenario)
  return cards.flatMap((a, i) => cards.slice(i + 1).filter((b) => collide(a, b))).length
}

const bands = {
  measure: 'total',
  bands: [
    { id: 'low', to: 9 },
    { id: 'mid', from: 10, to: 19 },
  ],
}
const split = sampleDraft(
  [
    sampleStep('start', 'added', { data: { by: 'hand' } }),
    sampleStep('gate', 'audience-gate', { data: { condition: null } }),
    sampleStep('out', 'end'),
    sampleStep('score', 'score-bands', { data: bands }),
    sampleStep('low', 'send-email', { data: { mail: 'm', purpose: 'marketing' } }),
    sampleStep('mid', 'send-email', { data: { mail: 'm', purpose: 'marketing' } }),
    sampleStep('high', 'end'),
    sampleStep('after', 'end'),
  ],
  [
    'start.next>gate',
    'gate.no>out',
    'gate.yes>score',
    'score.low>low',
    'score.mid>mid',
    'score.otherwise>high',
    'mid.sent>after',
    'low.sent>after',
  ],
)

test('[canvas 17] the main way leads straight down and the others to the right, higher rows farther out', () => {
  const at = (name: string) => tidied(split).get(id(name)) ?? { x: Number.NaN, y: Number.NaN }
  expect(['start', 'gate', 'score', 'high'].map((name) => at(name).x)).toEqual([0, 0, 0, 0])
  expect(['out', 'mid', 'low'].map((name) => at(name).x)).toEqual([300, 300, 600])
  expect(at('mid').y).toBe(at('low').y)
  expect(at('after').y).toBeGreaterThan(at('mid').y)
  expect(at('gate').y).toBeLessThan(at('score').y)
})

test.each(['whitepaper-follow-up', 'mql-handoff', 'welcome'])(
  '[canvas 17] %s is tidied without a card over another, and tidy stays tidy',
  (name) => {
    const once = tidy(example(name))
    expect(overlaps(once)).toBe(0)
    expect(tidyEdits(once)).toEqual([])
    const places = Object.values(once.nodes).flatMap(({ position }) => [position.x, position.y])
    expect(places.every((value) => value % 20 === 0)).toBe(true)
  },
)

test('[canvas 17] any wiring, loops and joins included, is laid out with no card over another', () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const wiring = fc.array(fc.record({ from: fc.nat(7), side: fc.boolean(), to: fc.nat(7) }), {
    maxLength: 14,
  })
  fc.assert(
    fc.property(wiring, (lines) => {
      const steps = names.map((name) => sampleStep(name, 'audience-gate', { data: { condition: null } }))
      const drawn = new Map(lines.map((l) => [`${names[l.from]}.${l.side ? 'no' : 'yes'}`, names[l.to]]))
      const scenario = sampleDraft(
        steps,
        [...drawn].map(([port, to]) => `${port}>${to}`),
      )
      const done = tidy(scenario)
      expect(tidied(scenario).size).toBe(8)
      expect(overlaps(done)).toBe(0)
    }),
  )
})
