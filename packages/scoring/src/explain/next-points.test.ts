import { describe, expect, it } from 'vitest'
import { DEFAULT_RULES } from '../rule/default-rules.ts'
import type { ScoreRule } from '../rule/score-rule.ts'
import { nextPoints } from './next-points.ts'

const NONE: ReadonlyMap<string, number> = new Map()
const page: ScoreRule = {
  kind: 'behaviour',
  id: 'page',
  axis: 'site',
  active: true,
  points: 3,
  on: { kind: 'event', match: { kind: 'page.viewed' } },
  repeat: { kind: 'every' },
}
const told = (rules: readonly ScoreRule[], missing: number, given = NONE) =>
  nextPoints(rules, { missing, given, most: 3 }).map(({ rule, times }) => [rule.id, times])

describe('what would take a lead to hot', () => {
  it('names what needs to be done least often first [D6] [S12] [S25]', () => {
    expect(told(DEFAULT_RULES, 5)).toEqual([
      ['material-downloaded', 1],
      ['product-page', 2],
      ['mail-opened', 3],
    ])
  })

  it('names what gives most first where both do at once', () => {
    expect(told(DEFAULT_RULES, 2).map(([id]) => id)).toEqual([
      'material-downloaded',
      'product-page',
      'mail-opened',
    ])
  })

  it('says so where a rule can help and never be enough, and leaves out what has given all that it may', () => {
    const once: ScoreRule = { ...page, id: 'once', repeat: { kind: 'once' } }
    const twice: ScoreRule = { ...page, id: 'twice', caps: { total: 2 } }
    expect(told([once, twice], 6)).toEqual([
      ['twice', 2],
      ['once', undefined],
    ])
    expect(
      told(
        [once, twice],
        6,
        new Map([
          ['once', 1],
          ['twice', 1],
        ]),
      ),
    ).toEqual([['twice', undefined]])
  })

  it('leaves out what takes points, what is off and what a person is', () => {
    const rules: readonly ScoreRule[] = [
      { ...page, id: 'minus', points: -3 },
      { ...page, id: 'off', active: false },
      {
        kind: 'fit',
        id: 'fit',
        axis: 'personal',
        points: 4,
        active: true,
        when: { kind: 'stage', oneOf: ['nurturing'] },
      },
    ]
    expect(told(rules, 3)).toEqual([])
  })
})
