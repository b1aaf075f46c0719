import { expect, it } from 'vitest'
import { compare, median, ratioOf } from './pairs.ts'

it('the median of ratios comes with an interval that holds it', () => {
  const ratio = ratioOf([0.9, 1.1, 1, 0.95, 1.05])
  expect(ratio.median).toBe(1)
  expect(ratio.low).toBeLessThanOrEqual(1)
  expect(ratio.high).toBeGreaterThanOrEqual(1)
  expect(median([4, 1, 3, 2])).toBe(2.5)
})

it('a product of twice the rate has a ratio of two, and a control of one', async () => {
  const at = (rate: number) => () => Promise.resolve({ units: rate, seconds: 1, cpuSeconds: 1 })
  const { ratio, control } = await compare({ pairs: 9, product: at(200), baseline: at(100) })
  expect(ratio.median).toBe(2)
  expect(control.median).toBe(1)
})
