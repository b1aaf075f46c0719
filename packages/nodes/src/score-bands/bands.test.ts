import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Band, bandFaults, restOf } from './bands.ts'

const holds = ({ from, to }: Band, score: number): boolean =>
  (from === undefined || score >= from) && (to === undefined || score <= to)

/** Bands that follow each other from one cut to the next, the outer ends open or not, in any order. */
const rows = fc
  .record({
    cuts: fc.uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 6 }),
    openBelow: fc.boolean(),
    openAbove: fc.boolean(),
  })
  .map(({ cuts, openBelow, openAbove }): readonly Band[] => {
    const sorted = [...cuts].sort((a, b) => a - b)
    const between = sorted.slice(1).map((to, i) => ({ from: sorted[i], to: to - 1 }))
    const [first = 0] = sorted
    const below = openBelow ? [{ to: first - 1 }] : []
    const above = openAbove ? [{ from: sorted.at(-1) }] : []
    return [...above, ...between, ...below]
  })

describe('bands of a score', () => {
  it('finds nothing wrong with bands that follow each other, each score in one of them or outside', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -60, max: 60 }), (bands, score) => {
        expect(bandFaults(bands)).toEqual([])
        expect(bands.filter((band) => holds(band, score)).length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('finds a fault as soon as a score lies in two bands, or in a gap between two', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.constantFrom(-1, 1), (bands, pick, move) => {
        const index = pick % bands.length
        const moved = bands.map((band, i) =>
          i === index && band.from !== undefined ? { ...band, from: band.from + move } : band,
        )
        const scores = Array.from({ length: 121 }, (_, i) => i - 60)
        const counts = scores.map((score) => moved.filter((band) => holds(band, score)).length)
        const inside = counts.slice(
          counts.findIndex((n) => n > 0),
          counts.findLastIndex((n) => n > 0) + 1,
        )
        const sound = inside.every((n) => n === 1) && moved.every(({ from = -99, to = 99 }) => from <= to)
        expect(bandFaults(moved).length === 0).toBe(sound)
      }),
    )
  })

  it('calls the rest by its one side, if it has one', () => {
    expect(restOf([{ from: 10 }])).toEqual({ to: 9 })
    expect(restOf([{ to: 4 }])).toEqual({ from: 5 })
    expect(restOf([{ from: 0, to: 9 }])).toBeUndefined()
    expect(restOf([{ to: 9 }, { from: 10 }])).toBeUndefined()
  })
})
