import fc from 'fast-check'
import { expect, it } from 'vitest'
import { ManualClock } from './clock.ts'

it('a clock set by hand stands still until it is moved', () => {
  const clock = new ManualClock(1000)
  expect([clock.now(), clock.now()]).toEqual([1000, 1000])
  clock.advance(500)
  expect(clock.now()).toBe(1500)
  clock.moveTo(9000)
  expect(clock.now()).toBe(9000)
})

it('a clock set by hand never goes back, whatever is asked of it', () => {
  const move = fc.tuple(fc.constantFrom('advance', 'moveTo'), fc.integer({ min: -1000, max: 1000 }))
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const clock = new ManualClock(0)
      for (const [how, amount] of moves) {
        const before = clock.now()
        clock[how](amount)
        expect(clock.now()).toBe(Math.max(before, how === 'advance' ? before + amount : amount))
      }
    }),
  )
})
