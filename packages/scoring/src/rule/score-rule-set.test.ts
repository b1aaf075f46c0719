import { NO_SCORES } from '@shirube/audience'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE_SET } from './default-rules.ts'
import { neededHistory } from './needed-history.ts'
import { scoreRuleSchema } from './score-rule.ts'
import { bandOf, scoreRuleSetSchema, thresholdsOf } from './score-rule-set.ts'

describe('a rule set', () => {
  it('[S6] of a new organisation is valid, with MQL from 10 and hot from 20 points', () => {
    expect(scoreRuleSetSchema.parse(DEFAULT_RULE_SET)).toEqual(DEFAULT_RULE_SET)
    expect(thresholdsOf(DEFAULT_RULE_SET).map((t) => t.value)).toEqual([10, 20])
  })

  it('[S8] has product page then customer story at hand, switched off', () => {
    const sequence = DEFAULT_RULE_SET.rules.find((rule) => rule.id === 'product-then-adoption')
    expect(sequence?.active).toBe(false)
  })

  it('survives JSON', () => {
    expect(scoreRuleSetSchema.parse(JSON.parse(JSON.stringify(DEFAULT_RULE_SET)))).toEqual(DEFAULT_RULE_SET)
  })

  it('refuses two rules of one id, thresholds and bands out of order', () => {
    const { rules } = DEFAULT_RULE_SET
    expect(scoreRuleSetSchema.safeParse({ ...DEFAULT_RULE_SET, rules: [...rules, ...rules] }).success).toBe(
      false,
    )
    expect(
      scoreRuleSetSchema.safeParse({ ...DEFAULT_RULE_SET, thresholds: { mql: 20, hot: 10 } }).success,
    ).toBe(false)
    const bands = DEFAULT_RULE_SET.bands.toReversed()
    expect(scoreRuleSetSchema.safeParse({ ...DEFAULT_RULE_SET, bands }).success).toBe(false)
  })

  it('knows the band of a score, the lowest for whatever lies below', () => {
    const band = (site: number) => bandOf(DEFAULT_RULE_SET, { ...NO_SCORES, site })?.id
    expect([-5, 0, 9, 10, 19, 20, 900].map(band)).toEqual([
      'early',
      'early',
      'early',
      'mql',
      'mql',
      'hot',
      'hot',
    ])
  })
})

describe('a rule', () => {
  const [base] = DEFAULT_RULE_SET.rules
  it('cannot give points for a crossing of the score, nor hang on the score for what a lead is', () => {
    const crossing = { ...base, on: { kind: 'event', match: { kind: 'score.crossed' } } }
    expect(scoreRuleSchema.safeParse(crossing).success).toBe(false)
    const when = { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 1 } }
    const fit = { kind: 'fit', id: 'f', axis: 'company', points: 1, active: true, when }
    expect(scoreRuleSchema.safeParse(fit).success).toBe(false)
    const company = { kind: 'company', field: 'industry', test: { op: 'exists' } }
    expect(scoreRuleSchema.safeParse({ ...fit, when: company }).success).toBe(true)
  })

  it('gives at least one point, up or down', () => {
    expect(scoreRuleSchema.safeParse({ ...base, points: 0 }).success).toBe(false)
    expect(scoreRuleSchema.safeParse({ ...base, points: -3 }).success).toBe(true)
  })
})

describe('the history that rules need', () => {
  it('is none for the rules of a new organisation', () => {
    expect(neededHistory(DEFAULT_RULE_SET)).toEqual({ company: false, eventKinds: [], days: 0 })
  })

  it('covers the span of sequences and what conditions ask', () => {
    const rules = DEFAULT_RULE_SET.rules.map((rule) => ({ ...rule, active: true }))
    expect(neededHistory({ rules })).toEqual({ company: false, eventKinds: ['page.viewed'], days: 9 })
  })
})
