import { expect, it } from 'vitest'
import { paceOf } from './pace-of.ts'

const TOKYO = 'Asia/Tokyo'
const at = (day: string): number => Date.parse(`${day}T12:00:00+09:00`)
const goal = { planned: 90, since: at('2026-10-01'), by: '2026-12-29' }

it('[S27] a plan grows by the day, and what was reached is ahead of it or behind', () => {
  expect(paceOf({ ...goal, reached: 41 }, at('2026-11-09'), TOKYO)).toEqual({
    today: 40,
    ahead: 1,
    forecast: 92,
  })
  expect(paceOf({ ...goal, reached: 10 }, at('2026-11-09'), TOKYO).ahead).toBe(-30)
})

it('nothing is foretold from a few days, nor after the last one', () => {
  expect(paceOf({ ...goal, reached: 3 }, at('2026-10-06'), TOKYO)).toEqual({ today: 6, ahead: -3 })
  expect(paceOf({ ...goal, reached: 80 }, at('2027-01-10'), TOKYO)).toEqual({ today: 90, ahead: -10 })
})

it('days are those of the organisation: the last one counts whole', () => {
  const late = Date.parse('2026-12-29T23:30:00+09:00')
  expect(paceOf({ ...goal, reached: 90 }, late, TOKYO)).toEqual({ today: 90, ahead: 0 })
  const day = { planned: 5, since: at('2026-10-01'), by: '2026-09-01', reached: 0 }
  expect(paceOf(day, at('2026-10-01'), TOKYO).today).toBe(5)
})
