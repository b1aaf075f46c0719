import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bandFaults } from './bands.ts'
import { reachOf, withEnd, withOneMore, without } from './edit-bands.ts'

const start = [
  { id: 'hot', from: 20 },
  { id: 'mql', from: 10, to: 19 },
]

test('[canvas 20] moving the end of a band moves the neighbour that meets it', () => {
  const [hot, mql] = start
  if (!hot || !mql) throw new Error('no bands')
  expect(withEnd(start, hot, { end: 'from', at: 25 })).toEqual([
    { id: 'hot', from: 25 },
    { id: 'mql', from: 10, to: 24 },
  ])
  expect(withEnd(start, mql, { end: 'to', at: 14 })).toEqual([
    { id: 'hot', from: 15 },
    { id: 'mql', from: 10, to: 14 },
  ])
})

test('[canvas 20] an end is refused where it would swallow its neighbour', () => {
  const [hot, mql] = start
  if (!hot || !mql) throw new Error('no bands')
  expect(reachOf(start, hot, 'from')).toEqual({ min: 11, max: 10_000 })
  expect(reachOf(start, mql, 'to').min).toBe(10)
  expect(reachOf(start, mql, 'from').max).toBe(19)
})

test('a band taken out from between leaves its scores to the lower one', () => {
  const three = withOneMore(start, 'top')
  expect(three).toEqual([
    { id: 'top', from: 30 },
    { id: 'hot', from: 20, to: 29 },
    { id: 'mql', from: 10, to: 19 },
  ])
  const hot = three[1]
  if (!hot) throw new Error('no band')
  expect(without(three, hot)).toEqual([
    { id: 'top', from: 30 },
    { id: 'mql', from: 10, to: 29 },
  ])
})

test('[canvas 20] no row of changes ever makes a gap or an overlap', () => {
  const change = fc.record({
    what: fc.constantFrom('from', 'to', 'add', 'remove'),
    which: fc.nat(9),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  fc.assert(
    fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
      let bands = start as Parameters<typeof without>[0]
      for (const [n, { what, which, share }] of changes.entries()) {
        const band = bands[which % bands.length]
        if (!band) continue
        if (what === 'add') bands = bands.length < 10 ? withOneMore(bands, `n${n}`) : bands
        else if (what === 'remove') bands = bands.length > 1 ? without(bands, band) : bands
        else if (what === 'from' || what === 'to') {
          if (band[what] === undefined) continue
          const { min, max } = reachOf(bands, band, what)
          bands = withEnd(bands, band, { end: what, at: Math.round(min + (max - min) * share) })
        }
        expect(bandFaults(bands)).toEqual([])
      }
    }),
  )
})
