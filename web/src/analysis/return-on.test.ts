import { expect, it } from 'vitest'
import { returnOn } from './return-on.ts'

it('[S54] what was won is told as so many times the cost, and not at all where nothing was spent', () => {
  expect(returnOn({ cost: 300_000, amount: 2_400_000 })).toBe(8)
  expect(returnOn({ cost: 300_000, amount: 100_000 })).toBe(0.3)
  expect(returnOn({ cost: 0, amount: 2_400_000 })).toBeUndefined()
})
