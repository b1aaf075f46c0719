import type { ScoreRule } from '@shirube/scoring'
import { expect, test } from 'vitest'
import { nextPoints } from './next-points.ts'

const rule = (id: string, points: number, more: object = {}): ScoreRule => ({
  kind: 'behaviour',
  id,
  points,
  active: true,
  axis: 'site',
  on: { kind: 'event', match: { kind: 'page.viewed' } },
  repeat: { kind: 'every' },
  ...more,
})
const ids = (rules: readonly ScoreRule[], given: readonly string[] = []): readonly string[] =>
  nextPoints(
    rules,
    given.map((one) => ({ rule: one, points: 1 })),
  ).map(({ id }) => id)

test('[D6] what would give a lead most comes first, three at most; what takes points or is off is left out', () => {
  const rules = [rule('a', 2), rule('b', 9), rule('minus', -9), rule('off', 9, { active: false })]
  expect(ids([...rules, rule('c', 5), rule('d', 3)])).toEqual(['b', 'c', 'd'])
})

test('a rule that gave its points once, or as often as it may, gives no more', () => {
  const once = rule('once', 5, { repeat: { kind: 'once' } })
  const twice = rule('twice', 3, { caps: { total: 2 } })
  expect(ids([once, twice])).toEqual(['once', 'twice'])
  expect(ids([once, twice], ['once', 'twice'])).toEqual(['twice'])
  expect(ids([once, twice], ['once', 'twice', 'twice'])).toEqual([])
})
