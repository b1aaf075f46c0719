import { enter, someFacts, tryCompile, wayOut } from '@shirube/engine/testing'
import { describe, expect, it } from 'vitest'
import { compiler } from './compile.ts'
import { model, type ScoreBands } from './model.ts'

const node = { model, compiler }
const bands = [
  { id: 'hot', from: 20 },
  { id: 'mql', from: 10, to: 19 },
]

const wayAt = (data: ScoreBands, site: number): string | undefined =>
  wayOut(enter(tryCompile(node, data).block, { scores: { ...someFacts().scores, site } }))

const problemsOf = (...list: ScoreBands['bands']): readonly string[] =>
  tryCompile(node, { measure: 'total', bands: list }).problems

describe('split by score', () => {
  it.each([
    [20, 'hot'],
    [19, 'mql'],
    [10, 'mql'],
    [9, 'otherwise'],
    [-1, 'otherwise'],
  ])('sends a score of %d the way %s', (score, way) => {
    expect(wayAt({ measure: 'total', bands }, score)).toBe(way)
  })

  it('reads the measure that was chosen', () => {
    expect(wayAt({ measure: 'fit', bands }, 30)).toBe('otherwise')
    expect(wayAt({ measure: 'engagement', bands }, 30)).toBe('hot')
  })

  it('[D11] rejects a gap between bands and names the band above it', () => {
    const list = [
      { id: 'hot', from: 20 },
      { id: 'mql', from: 10, to: 17 },
    ]
    expect(problemsOf(...list)).toEqual(['error score-bands.band-gap bands.0.from'])
    expect(tryCompile(node, { measure: 'total', bands: list }).messages).toEqual([
      { ja: '18〜19点がどの帯にも入っていません', en: '18–19 points is in no band' },
    ])
  })

  it('[D11] rejects an overlap and names the band and the scores', () => {
    const list = [
      { id: 'mql', from: 10, to: 20 },
      { id: 'hot', from: 20 },
    ]
    expect(problemsOf(...list)).toEqual(['error score-bands.band-overlap bands.1.from'])
    expect(tryCompile(node, { measure: 'total', bands: list }).messages[0]?.ja).toBe(
      '20点がほかの帯と重なっています',
    )
    expect(problemsOf({ id: 'a', to: 5 }, { id: 'b', to: 3 })).toEqual([
      'error score-bands.band-overlap bands.0.from',
    ])
  })

  it('[D11] rejects a band that is upside down, and one without ends', () => {
    expect(problemsOf({ id: 'a', from: 10, to: 5 })).toEqual(['error score-bands.band-empty bands.0.to'])
    expect(problemsOf({ id: 'a' })).toEqual(['error score-bands.band-endless bands.0.from'])
  })

  it('finds nothing wrong with bands that follow each other, in any order', () => {
    expect(problemsOf({ id: 'a', from: 10, to: 19 }, { id: 'b', to: 9 }, { id: 'c', from: 20 })).toEqual([])
    expect(problemsOf({ id: 'a', from: 5, to: 5 })).toEqual([])
  })
})
