import { expect, test } from 'vitest'
import { cardsOf } from '../card/card-model.ts'
import { frameOf } from '../card/step-shape.ts'
import { sampleDraft, sampleStep } from '../document/sample-draft.ts'
import { freshStep } from '../graph/insert-step.ts'
import { cardRects } from '../graph/rect.ts'
import { chipRects } from './chip-rects.ts'
import { detourOf, runsBehind } from './detour.ts'
import { entrancesOf } from './entrance.ts'
import { entrancesAmong } from './entrances-among.ts'
import { routeOf } from './route.ts'

/** A call whose first way out leads to a step at its lower left; all others end. */
const draft = sampleDraft(
  [
    sampleStep('call', 'call-task', { data: freshStep('call-task', { x: 0, y: 0 }).data }),
    sampleStep('below', 'end', { position: { x: -300, y: 400 } }),
  ],
  ['call.send_material>below'],
)
const cards = cardsOf({ draft, diagnostics: [], language: 'ja', nameOf: () => undefined })
const chips = chipRects(draft, cards)

test('a chip stands beside each way that ends, not at one that leads on or need not be drawn', () => {
  const [call] = Object.values(draft.nodes)
  if (!call) throw new Error('there is no call')
  const ports = frameOf(call).ports.filter(({ id, optional }) => id !== 'send_material' && optional !== true)
  expect(chips).toHaveLength(ports.length)
  const beside = chips.filter(({ x }) => x > 232)
  expect(beside).toHaveLength(ports.length - 1)
  expect(beside.every(({ height }) => height === 20)).toBe(true)
})

test('[canvas 19] a line that leaves above several ends goes down beyond them, not behind them', () => {
  const [from, to] = Object.values(draft.nodes)
  const exit = from && frameOf(from).exits.get('send_material')
  if (!from || !to || !exit) throw new Error('the sample has another shape')
  const plain = routeOf({ from: from.position, exit, to: to.position, entrance: 'above' })
  expect(runsBehind(plain, chips)).toBe(true)
  const around = detourOf(plain, [...cardRects(draft), ...chips]) ?? []
  expect(runsBehind(around, [...cardRects(draft), ...chips])).toBe(false)
  expect([around[0], around.at(-1)]).toEqual([plain[0], plain.at(-1)])
  // It goes straight on past the ends and turns once to go down: no little steps beside the card.
  const [start, turn, down] = around
  expect(turn?.y).toBe(start?.y)
  expect(turn?.x).toBeGreaterThan(Math.max(...chips.map(({ x, width }) => x + width)))
  expect(down?.x).toBe(turn?.x)
  expect(down?.y).toBeGreaterThan(Math.max(...chips.map(({ y }) => y)))
})

test('[canvas 19] a line that cannot join from the left, as an end stands there, comes in from above', () => {
  const near = sampleDraft(
    [
      sampleStep('call', 'call-task', { data: freshStep('call-task', { x: 0, y: 0 }).data }),
      // Its left entrance is level with the end of a way, one column on.
      sampleStep('back', 'end', { position: { x: 300, y: 160 } }),
    ],
    ['call.send_material>back', 'call.not_now>back'],
  )
  const shown = cardsOf({ draft: near, diagnostics: [], language: 'ja', nameOf: () => undefined })
  const taken = [...cardRects(near), ...chipRects(near, shown)]
  expect([...entrancesOf(near).values()].toSorted()).toEqual(['above', 'joining'])
  expect([...entrancesAmong(near, taken).values()]).toEqual(['above', 'above'])
  expect(entrancesAmong(near, cardRects(near))).toEqual(entrancesOf(near))
})
