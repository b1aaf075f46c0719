import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { hash32, hashFraction } from './hash.ts'

describe('the hash of a text', () => {
  // These choose the way of a lead at a split, and the shard of a visitor: were one to change, people would change ways.
  test.each([
    ['', 2872998923],
    ['a', 444641715],
    ['shirube', 3734132797],
    ['導', 294927392],
    ['𠮷野家', 4253998228],
    ['run:node', 1374893678],
    ['01890a5d-ac96-774b-bcce-b302099a8057:split-1', 2768418557],
  ])('of "%s" is %i for ever', (text, hash) => {
    expect(hash32(text)).toBe(hash)
  })

  it('is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hash = hash32(text)
        expect(Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32).toBe(true)
        expect(hashFraction(text) * 2 ** 32).toBe(hash)
      }),
    )
  })
})

describe('the fraction of a text', () => {
  const runs = Array.from({ length: 20_000 }, (_, n) => `run-${n}`)
  const share = (from: number, to: number, of: readonly string[]): number =>
    of.filter((text) => hashFraction(text) >= from && hashFraction(text) < to).length / of.length

  it('splits leads evenly, though their ids differ in one digit only', () => {
    for (let tenth = 0; tenth < 10; tenth++) {
      const here = share(
        tenth / 10,
        (tenth + 1) / 10,
        runs.map((run) => `${run}:split`),
      )
      expect(here).toBeGreaterThan(0.09)
      expect(here).toBeLessThan(0.11)
    }
  })

  it('of one split tells nothing of the next split in the same run', () => {
    const left = runs.filter((run) => hashFraction(`${run}:first`) < 0.5)
    const again = share(
      0,
      0.5,
      left.map((run) => `${run}:second`),
    )
    expect(again).toBeGreaterThan(0.48)
    expect(again).toBeLessThan(0.52)
  })
})
