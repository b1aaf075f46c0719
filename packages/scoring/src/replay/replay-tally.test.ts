import { instant, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import type { LeadId } from '@shirube/kernel'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE_SET } from '../rule/default-rules.ts'
import type { ScoreRule } from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import type { LeadHistory, VerdictOutcome } from './lead-history.ts'
import { liftByBand, replayFigures } from './replay-figures.ts'
import { replayLead } from './replay-lead.ts'
import { planReplay } from './replay-plan.ts'
import { emptyReplayTally, leadsNamedBy, replayTallySchema, tallyReplay } from './replay-tally.ts'
import { suggestPoints } from './suggest-points.ts'

const DAY = 86_400_000
const start = instant('2026-06-01T10:00+09:00')
const until = start + 60 * DAY
const rule = (id: 'seminar' | 'store', points: number): ScoreRule => ({
  kind: 'behaviour',
  id,
  axis: 'real',
  points,
  active: true,
  on: { kind: 'event', match: { kind: id === 'seminar' ? 'seminar.attended' : 'store.visited' } },
  repeat: { kind: 'once' },
})
const setOf = (...rules: readonly ScoreRule[]): ScoreRuleSet => ({ ...DEFAULT_RULE_SET, rules: [...rules] })

/** Somebody who did one of two things, and what sales said ten days later. */
function somebody(n: number, did: 'seminar' | 'store', outcome: VerdictOutcome): LeadHistory {
  const facts = sampleFacts()
  const kind = did === 'seminar' ? 'seminar.attended' : 'store.visited'
  const payload = did === 'seminar' ? { seminar: 's' } : { store: 's' }
  return {
    facts: { ...facts, lead: { ...facts.lead, id: `lead-${n}` as LeadId } },
    events: sampleEvents([{ kind, at: start, payload }]),
    given: [],
    verdict: { outcome, askedAt: start + 10 * DAY },
  }
}
const many = (times: number, did: 'seminar' | 'store', outcome: VerdictOutcome): readonly LeadHistory[] =>
  Array.from({ length: times }, (_, n) => somebody(n, did, outcome))

/** Sales is glad of who came to the seminar, and seldom of who came to the store. */
const PEOPLE = [
  ...many(16, 'seminar', 'accepted'),
  ...many(4, 'seminar', 'rejected'),
  ...many(3, 'store', 'won'),
  ...many(17, 'store', 'lost'),
]
function compare(live: ScoreRuleSet, draft: ScoreRuleSet) {
  const tally = emptyReplayTally()
  const frame = { live, draft, since: start - DAY, until }
  for (const history of PEOPLE) {
    tallyReplay(tally, frame, { history, ...replayLead(planReplay(live, draft), history, until) })
  }
  return tally
}

describe('two rule sets compared on what sales said [D6] [S30] [S52]', () => {
  const live = setOf(rule('seminar', 20), rule('store', 20))
  const draft = setOf(rule('seminar', 20), rule('store', 5))
  const tally = compare(live, draft)

  it('counts who becomes hot, precision, recall and the days gained', () => {
    expect([tally.live.hot, tally.draft.hot]).toEqual([40, 20])
    expect(replayFigures(tally.live, tally.judged)).toEqual({ precision: 19 / 40, recall: 1, daysAhead: 10 })
    expect(replayFigures(tally.draft, tally.judged)).toEqual({
      precision: 16 / 20,
      recall: 16 / 19,
      daysAhead: 10,
    })
  })

  it('names who is no longer hot, those that sales was glad of first', () => {
    expect(tally.dropped).toMatchObject({ good: 3, bad: 17, unknown: 0 })
    expect(tally.dropped.some.slice(0, 4).map((one) => one.outcome)).toEqual(['won', 'won', 'won', 'lost'])
    expect([tally.gained.some.length, leadsNamedBy(tally).length]).toEqual([0, 20])
  })

  it('says how each band fared beside all of them', () => {
    const lift = liftByBand(draft, tally, tally.draft)
    expect(lift.map(({ band, judged, good }) => [band, judged, good])).toEqual([
      ['early', 20, 3],
      ['mql', 0, 0],
      ['hot', 20, 16],
    ])
    expect(lift[2]?.lift).toBeCloseTo(16 / 20 / (19 / 40))
  })

  it('says what each rule contributed, and whom it alone made hot', () => {
    expect(tally.draft.rules).toEqual({
      seminar: { people: 20, points: 400, decisive: 20, judged: 20, good: 16 },
      store: { people: 20, points: 100, decisive: 0, judged: 20, good: 3 },
    })
  })

  it('survives being kept halfway', () => {
    expect(replayTallySchema.parse(JSON.parse(JSON.stringify(tally)))).toEqual(tally)
  })

  it('suggests points from the evidence, and none where it is thin', () => {
    const suggested = suggestPoints(live.rules, compare(live, live))
    expect(suggested.map((one) => [one.rule, Math.sign(one.points)])).toEqual([['store', -1]])
    expect(suggested[0]).toMatchObject({ with: { judged: 20, good: 3 }, without: { judged: 20, good: 16 } })
    expect(suggestPoints(live.rules, { ...compare(live, live), judged: { judged: 24, good: 18 } })).toEqual(
      [],
    )
  })
})
