import { instant, type SampleEvent, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { describe, expect, it } from 'vitest'
import type { ScoreEntry } from '../entry/score-entry.ts'
import { scoreEvent } from '../entry/score-event.ts'
import { DEFAULT_RULE_SET } from '../rule/default-rules.ts'
import type { ScoreRule } from '../rule/score-rule.ts'
import type { ScoreRuleSet } from '../rule/score-rule-set.ts'
import type { LeadHistory } from './lead-history.ts'
import { replayLead } from './replay-lead.ts'
import { fieldsOfReplay, planReplay } from './replay-plan.ts'

const DAY = 86_400_000
const start = instant('2026-06-01T10:00+09:00')
const until = start + 60 * DAY
const download = (day: number): SampleEvent => ({
  kind: 'asset.downloaded',
  at: start + day * DAY,
  payload: { material: `m${day}` },
})
const seminar = (day: number): SampleEvent => ({
  kind: 'seminar.attended',
  at: start + day * DAY,
  payload: { seminar: 's' },
})
const history = (events: readonly SampleEvent[], more: Partial<LeadHistory> = {}): LeadHistory => ({
  facts: sampleFacts(),
  events: sampleEvents(events),
  given: [],
  ...more,
})
const withRules = (...rules: readonly ScoreRule[]): ScoreRuleSet => ({
  ...DEFAULT_RULE_SET,
  rules: [...rules],
})
const attended: ScoreRule = {
  kind: 'behaviour',
  id: 'seminar',
  axis: 'real',
  points: 20,
  active: true,
  on: { kind: 'event', match: { kind: 'seminar.attended' } },
  repeat: { kind: 'once' },
}
const replay = (rules: ScoreRuleSet, of: LeadHistory) => replayLead(planReplay(rules, rules), of, until).live

describe('a lead replayed under a rule set [D6] [S30]', () => {
  it('becomes an MQL and hot on the days on which the points add up', () => {
    const { mqlAt, hotAt, end } = replay(DEFAULT_RULE_SET, history([0, 3, 8, 20].map(download)))
    expect([mqlAt, hotAt]).toEqual([start + 3 * DAY, start + 20 * DAY])
    expect(end).toMatchObject({ scores: { site: 20 }, byRule: { 'material-downloaded': 20 } })
  })

  it('is judged by how it stood when sales was given it, before what came later', () => {
    const verdict = { outcome: 'accepted', askedAt: start + 10 * DAY } as const
    const { asked, end } = replay(DEFAULT_RULE_SET, history([0, 3, 20].map(download), { verdict }))
    expect([asked?.scores.site, end.scores.site]).toEqual([10, 15])
  })

  it('keeps points that a step or a person gave, whatever the rules', () => {
    const given = [{ axis: 'real', points: 20, at: start + 5 * DAY }] as const
    const { hotAt, end } = replay(withRules(attended), history([], { given }))
    expect([hotAt, end.scores.real, end.byRule]).toEqual([start + 5 * DAY, 20, {}])
  })

  it('gives nothing for what machines did', () => {
    const events = sampleEvents([download(0)]).map((event) => ({ ...event, machine: true }))
    expect(replay(DEFAULT_RULE_SET, { ...history([]), events }).end.scores.site).toBe(0)
  })

  it('lets points grow old, without forgetting that the lead was hot', () => {
    const fading: ScoreRule = { ...attended, decay: { kind: 'halfLife', days: 30 } }
    const { hotAt, end } = replay(withRules(fading), history([seminar(0)]))
    expect([hotAt, end.scores.real]).toEqual([start, 5])
  })

  it('holds points for what the lead was at the time: a change of title gives and takes them', () => {
    const manager: ScoreRule = {
      kind: 'fit',
      id: 'manager',
      axis: 'personal',
      points: 20,
      active: true,
      when: { kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value: '部長' } },
    }
    const change: SampleEvent = {
      kind: 'attribute.changed',
      at: start + 9 * DAY,
      payload: { field: 'jobTitle', before: '主任', after: '部長' },
    }
    const facts = sampleFacts()
    const now = { ...facts, lead: { ...facts.lead, createdAt: start, fields: { jobTitle: '部長' } } }
    const { hotAt } = replay(withRules(manager), history([change], { facts: now }))
    expect(hotAt).toBe(start + 9 * DAY)
  })

  it.each<[string, Partial<Extract<ScoreRule, { kind: 'behaviour' }>>]>([
    ['once', { repeat: { kind: 'once' } }],
    ['once for each thing', { repeat: { kind: 'oncePer', fields: ['material'] } }],
    ['twice a day', { repeat: { kind: 'every' }, caps: { perDay: 2 } }],
    ['seven times in all', { repeat: { kind: 'every' }, caps: { total: 7 } }],
    [
      'once for each thing, twice a day, fading',
      {
        repeat: { kind: 'oncePer', fields: ['material'] },
        caps: { perDay: 2, total: 30 },
        decay: { kind: 'halfLife', days: 90 },
      },
    ],
  ])('gives %s what all that was given before allows, however long the history', (_, limits) => {
    const rule: ScoreRule = {
      ...attended,
      points: 1_024,
      on: { kind: 'event', match: { kind: 'asset.downloaded' } },
      ...limits,
    }
    const events = sampleEvents(
      Array.from({ length: 300 }, (__, n) => ({
        ...download(n / 8),
        payload: { material: `m${(n * 7) % 60}` },
      })),
    )
    const entries: ScoreEntry[] = []
    const rules = { version: 1, rules: [rule] }
    for (const event of events)
      entries.push(...scoreEvent({ rules, event, facts: sampleFacts(), entries, now: event.occurredAt }))
    const undecayed = withRules({ ...rule, decay: undefined })
    const { byRule } = replay(undecayed, { ...history([]), events }).end
    expect(byRule[rule.id]).toBe(entries.length * rule.points)
    const faded = replay(withRules(rule), { ...history([]), events }).end.byRule[rule.id] ?? 0
    expect(limits.decay ? faded < entries.length * rule.points : faded === byRule[rule.id]).toBe(true)
  })

  it('gives points when what was awaited did not follow, on the day on which the time was over [S8]', () => {
    const silent: ScoreRule = {
      ...attended,
      id: 'silent',
      points: 20,
      on: {
        kind: 'unfollowed',
        first: { kind: 'seminar.attended' },
        awaited: { kind: 'asset.downloaded' },
        span: { amount: 7, unit: 'day' },
      },
      repeat: { kind: 'every' },
    }
    expect(replay(withRules(silent), history([seminar(0)])).hotAt).toBe(start + 7 * DAY)
    expect(replay(withRules(silent), history([seminar(0), download(6)])).hotAt).toBeUndefined()
    expect(replay(withRules(silent), history([seminar(0), download(8)])).hotAt).toBe(start + 7 * DAY)
    const twice = replay(withRules(silent), history([seminar(0), download(3), seminar(5)]))
    expect([twice.hotAt, twice.end.scores.real]).toEqual([start + 12 * DAY, 20])
  })
})

describe('two rule sets replayed beside each other', () => {
  const asks = (axis: 'site' | 'real', points: number): ScoreRule => ({
    ...attended,
    id: 'asks',
    points: 7,
    repeat: { kind: 'every' },
    on: { kind: 'event', match: { kind: 'asset.downloaded' } },
    when: { kind: 'score', measure: axis, test: { op: 'atLeast', value: points } },
  })
  const fading: ScoreRule = { ...attended, decay: { kind: 'halfLife', days: 10 } }
  const sets: readonly ScoreRuleSet[] = [
    DEFAULT_RULE_SET,
    withRules(attended, ...DEFAULT_RULE_SET.rules),
    withRules(fading, ...DEFAULT_RULE_SET.rules),
    withRules(attended, asks('site', 10)),
    withRules(attended, asks('real', 20), ...DEFAULT_RULE_SET.rules),
  ]
  const verdict = { outcome: 'won', askedAt: start + 21 * DAY } as const
  const lived = history(
    [seminar(0), ...[1, 4, 9].map(download), seminar(20), ...[22, 30, 41].map(download)],
    {
      verdict,
      given: [{ axis: 'real', points: 3, at: start + 2 * DAY }],
    },
  )

  it('come to the same as each by itself, whatever rules they share [D6]', () => {
    for (const live of sets)
      for (const draft of sets) {
        const both = replayLead(planReplay(live, draft), lived, until)
        expect(both).toEqual({ live: replay(live, lived), draft: replay(draft, lived) })
      }
  })

  it('play a rule once that is alike in both and asks for no score', () => {
    const { shared, own } = planReplay(
      withRules(attended, asks('site', 10)),
      withRules(attended, asks('site', 10)),
    )
    expect([shared, own.live, own.draft].map((plan) => plan.rules.rules.map(({ id }) => id))).toEqual([
      ['seminar'],
      ['asks'],
      ['asks'],
    ])
  })

  it('read no more of an event than their rules look at', () => {
    const pair = planReplay(DEFAULT_RULE_SET, DEFAULT_RULE_SET)
    expect(fieldsOfReplay(pair)).toEqual([
      'after',
      'before',
      'field',
      'groups',
      'link',
      'material',
      'message',
    ])
  })
})
