import { DEFAULT_RULE_SET, scoreRuleSetSchema } from '@shirube/scoring'
import { describe, expect, test } from 'vitest'
import { thingsOf } from './once-per.ts'
import {
  freshDecay,
  freshRule,
  withAgeStep,
  withBand,
  withCap,
  withDecay,
  withGridLine,
  withNextAgeStep,
  withThreshold,
  withWhen,
} from './rule-edits.ts'

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

const eventRule = freshRule('event', { axis: 'site', id: 'a' })
if (eventRule.kind !== 'behaviour') throw new Error('a rule for an event is one of behaviour')
const rule = eventRule

test('[D6] limits a day and in all, a condition and ageing are put in and taken out without a trace', () => {
  expect(withCap(withCap(rule, 'perDay', 2), 'perDay', 0)).toEqual(rule)
  expect(withCap(withCap(rule, 'perDay', 2), 'total', 9).caps).toEqual({ perDay: 2, total: 9 })
  expect(withDecay(withDecay(rule, { kind: 'halfLife', days: 30 }), undefined)).toEqual(rule)
  expect(withWhen(withWhen(rule, { kind: 'stage', oneOf: ['nurturing'] }), undefined)).toEqual(rule)
})

test('[D6] ageing in steps stays later and lower with each step, whatever is entered', () => {
  const first = freshDecay('steps', undefined)
  if (first?.kind !== 'steps') throw new Error('steps were asked for')
  const two = withNextAgeStep(first)
  expect(two.steps).toEqual([
    { afterDays: 30, keepPercent: 50 },
    { afterDays: 60, keepPercent: 25 },
  ])
  for (const [place, step] of [
    [0, { afterDays: 999, keepPercent: 0 }],
    [1, { afterDays: 1, keepPercent: 99 }],
  ] as const) {
    const moved = withDecay(rule, withAgeStep(two, place, step))
    expect(scoreRuleSetSchema.safeParse({ ...DEFAULT_RULE_SET, rules: [moved] }).success).toBe(true)
  }
  expect(freshDecay('steps', two)).toBe(two)
})

test('a rule may count once for each thing that its event has', () => {
  expect(thingsOf(rule)).toEqual(['path'])
  expect(thingsOf({ ...rule, repeat: { kind: 'oncePer', fields: ['url'] } })).toEqual(['url'])
  expect(thingsOf({ ...rule, on: { kind: 'event', match: { kind: 'note.written' } } })).toBeUndefined()
})

test('a line of the grid lies between its neighbours, and the first move draws the proposed ones', () => {
  const moved = withGridLine(DEFAULT_RULE_SET, { axis: 'engagement', line: 0 }, 99)
  expect(moved.grid).toEqual({ fit: [1, 3], engagement: [14, 15] })
  expect(scoreRuleSetSchema.safeParse(moved).success).toBe(true)
})

test('[S7] what is added can be kept as it stands', () => {
  for (const sort of ['event', 'sequence', 'unfollowed', 'fit'] as const) {
    const rules = [freshRule(sort, { axis: 'company', id: 'a' })]
    expect(scoreRuleSetSchema.safeParse({ ...DEFAULT_RULE_SET, rules }).success).toBe(true)
  }
})
