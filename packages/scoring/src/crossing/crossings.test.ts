import { NO_SCORES, type Scores } from '@shirube/audience'
import { instant } from '@shirube/audience/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { crossings } from './crossings.ts'
import { rises } from './rises.ts'

const site = (points: number): Scores => ({ ...NO_SCORES, site: points })
const TEN = { measure: 'total', value: 10 } as const
const TWENTY = { measure: 'total', value: 20 } as const
const directions = (from: number, to: number) =>
  crossings(site(from), site(to), [TWENTY, TEN, TEN]).map((c) => [c.direction, c.threshold])

describe('[S9] crossing a set score', () => {
  it('means reaching it from below, or falling below it', () => {
    expect(directions(9, 10)).toEqual([['up', 10]])
    expect(directions(10, 15)).toEqual([])
    expect(directions(10, 9)).toEqual([['down', 10]])
    expect(directions(11, 10)).toEqual([])
  })

  it('passes several in the order in which they are met, each once', () => {
    expect(directions(0, 25)).toEqual([
      ['up', 10],
      ['up', 20],
    ])
    expect(directions(25, 0)).toEqual([
      ['down', 20],
      ['down', 10],
    ])
  })

  it('tells the score before and after, of the measure that was asked', () => {
    const before = { company: 1, personal: 1, site: 2, real: 0 }
    const after = { ...before, real: 4 }
    expect(crossings(before, after, [{ measure: 'engagement', value: 5 }])).toEqual([
      { measure: 'engagement', threshold: 5, direction: 'up', before: 2, after: 6 },
    ])
    expect(crossings(before, after, [{ measure: 'fit', value: 2 }])).toEqual([])
  })

  it('goes up and down equally often on the way there and back', () => {
    const score = fc.integer({ min: -30, max: 30 })
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 10 }), score, (path, value) => {
        const there = [...path, path[0] ?? 0]
        const all = there
          .slice(1)
          .flatMap((to, i) => crossings(site(there[i] ?? 0), site(to), [{ measure: 'total', value }]))
        const ups = all.filter((c) => c.direction === 'up').length
        expect(ups * 2).toBe(all.length)
      }),
    )
  })
})

describe('[S9] a rise by so many points within so many days', () => {
  const now = instant('2026-06-15T10:00+09:00')
  const zone = 'Asia/Tokyo'
  const points = (n: number, iso: string) => ({ axis: 'site' as const, points: n, at: instant(iso) })
  const wanted = [{ measure: 'total', value: 10, withinDays: 7 }] as const
  const added = [points(4, '2026-06-15T10:00+09:00')]

  it('counts what was gained since the start of the day so many days ago', () => {
    const in7 = [points(6, '2026-06-08T00:00+09:00')]
    expect(rises({ before: in7, added }, wanted, { now, zone })).toEqual([
      { measure: 'total', threshold: 10, direction: 'up', before: 6, after: 10, withinDays: 7 },
    ])
    const earlier = [points(6, '2026-06-07T23:59+09:00')]
    expect(rises({ before: earlier, added }, wanted, { now, zone })).toEqual([])
  })

  it('happens once while it lasts', () => {
    const before = [points(6, '2026-06-14T00:00+09:00'), ...added]
    expect(rises({ before, added }, wanted, { now, zone })).toEqual([])
  })

  it('does not come of points that belong to long ago', () => {
    const joined = [points(50, '2026-04-01T10:00+09:00')]
    expect(rises({ before: [], added: joined }, wanted, { now, zone })).toEqual([])
  })
})
