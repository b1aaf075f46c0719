import { DEFAULT_RULE_SET, scoreRuleSetSchema } from '@shirube/scoring'
import { describe, expect, test } from 'vitest'
import { freshRule, withBand, withHalfLife, withPerDay, withThreshold } from './rule-edits.ts'

describe('thresholds [S59] [S60]', () => {
  test('take the band that began there along', () => {
    const moved = withThreshold(DEFAULT_RULE_SET, 'mql', 12)
    expect(moved.thresholds).toEqual({ mql: 12, hot: 20 })
    expect(moved.bands.map((band) => band.from)).toEqual([0, 12, 20])
  })

  test('never pass each other, so that the rules can always be kept', () => {
    for (const [which, points] of [
      ['mql', 99],
      ['hot', 1],
    ] as const) {
      const moved = withThreshold(DEFAULT_RULE_SET, which, points)
      expect(moved.thresholds.mql).toBeLessThanOrEqual(moved.thresholds.hot)
      expect(scoreRuleSetSchema.safeParse(moved).success).toBe(true)
    }
  })
})

test('a band begins between its neighbours', () => {
  expect(withBand(DEFAULT_RULE_SET, 'mql', 99).bands.map((band) => band.from)).toEqual([0, 19, 20])
  expect(withBand(DEFAULT_RULE_SET, 'mql', -5).bands.map((band) => band.from)).toEqual([0, 1, 20])
})

test('a limit a day and a half-life are put in and taken out without a trace', () => {
  const rule = freshRule('event', { axis: 'site', id: 'a' })
  if (rule.kind !== 'behaviour') throw new Error('a rule for an event is one of behaviour')
  expect(withPerDay(withPerDay(rule, 2), 0)).toEqual(rule)
  expect(withHalfLife(withHalfLife(rule, 30), 0)).toEqual(rule)
  expect(withPerDay(rule, 2).caps).toEqual({ perDay: 2 })
})

test('[S7] what is added can be kept as it stands', () => {
  for (const sort of ['event', 'sequence', 'fit'] as const) {
    const rules = [freshRule(sort, { axis: 'company', id: 'a' })]
    expect(scoreRuleSetSchema.safeParse({ ...DEFAULT_RULE_SET, rules }).success).toBe(true)
  }
})
