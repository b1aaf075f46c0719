import {
  type Condition,
  type EventKind,
  type EventMatch,
  type FactEvent,
  type Facts,
  measure,
} from '@shirube/audience'
import { instant, type SampleEvent, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { describe, expect, it } from 'vitest'
import { DEFAULT_RULE_SET } from '../rule/default-rules.ts'
import type { BehaviourRule, FitRule, ScoreRule } from '../rule/score-rule.ts'
import { type ScoreEntry, sumOf } from './score-entry.ts'
import { scoreEvent } from './score-event.ts'

const at = instant('2026-06-15T10:00+09:00')
const DAY = 86_400_000
const happened = (kind: EventKind, payload: Record<string, unknown> = {}, when = at): SampleEvent => ({
  kind,
  payload,
  at: when,
})
const page = (group: string, when = at): SampleEvent => happened('page.viewed', { groups: [group] }, when)
const view = (group: string): EventMatch => ({
  kind: 'page.viewed',
  where: [{ field: 'groups', op: 'includesAny', values: [group] }],
})

const rule = (given: Partial<BehaviourRule> = {}): BehaviourRule => ({
  kind: 'behaviour',
  id: 'r',
  axis: 'site',
  on: { kind: 'event', match: { kind: 'page.viewed' } },
  points: 3,
  repeat: { kind: 'every' },
  active: true,
  ...given,
})

/** Everything that a history of events gives, event by event. */
function scored(
  rules: readonly ScoreRule[],
  history: readonly SampleEvent[],
  facts: Facts = sampleFacts(),
): ScoreEntry[] {
  const entries: ScoreEntry[] = []
  const events: FactEvent[] = []
  for (const event of sampleEvents(history)) {
    events.push(event)
    const set = { version: 4, rules: [...rules] }
    entries.push(
      ...scoreEvent({ rules: set, event, facts: { ...facts, events }, entries, now: event.receivedAt }),
    )
  }
  return entries
}
const pointsOf = (rules: readonly ScoreRule[], history: readonly SampleEvent[], facts?: Facts): number =>
  measure(sumOf(scored(rules, history, facts)), 'total')

describe('[S6] the rules of a new organisation', () => {
  const defaults = DEFAULT_RULE_SET.rules
  it('give 2 for an opened mail, 2 for a click, 3 for a product page, 5 for a downloaded material', () => {
    expect(pointsOf(defaults, [happened('mail.opened', { message: 'm' })])).toBe(2)
    expect(pointsOf(defaults, [happened('mail.clicked', { message: 'm', link: 'l', url: 'u' })])).toBe(2)
    expect(pointsOf(defaults, [page('product')])).toBe(3)
    expect(pointsOf(defaults, [happened('asset.downloaded', { material: 'p' })])).toBe(5)
    expect(
      pointsOf(defaults, [page('adoption'), happened('form.submitted', { form: 'f', submission: 's' })]),
    ).toBe(0)
  })

  it('count a mail once however often it is opened, and the next mail again', () => {
    const opened = (message: string) => happened('mail.opened', { message })
    expect(pointsOf(defaults, [opened('a'), opened('a'), opened('b'), opened('a')])).toBe(4)
  })

  it('count each link of a mail once', () => {
    const clicked = (message: string, link: string) => happened('mail.clicked', { message, link, url: 'u' })
    expect(
      pointsOf(defaults, [clicked('a', '1'), clicked('a', '1'), clicked('a', '2'), clicked('b', '1')]),
    ).toBe(6)
  })

  it('count product pages once on each local day', () => {
    const night = instant('2026-06-15T23:59+09:00')
    const visits = [
      page('product'),
      page('product', at + 1),
      page('product', night),
      page('product', night + 60_000),
    ]
    expect(pointsOf(defaults, visits)).toBe(6)
  })

  it('give nothing for what a machine did', () => {
    expect(scored(defaults, [{ ...happened('mail.opened', { message: 'm' }), machine: true }])).toEqual([])
  })

  it('give points for what was done before the visitor was known, dated when it was done', () => {
    const before = { ...page('product', at - 40 * DAY), joined: true }
    expect(scored(defaults, [before])).toMatchObject([
      { ruleId: 'product-page', points: 3, at: at - 40 * DAY },
    ])
  })
})

describe('[D6] an entry', () => {
  it('names the rule, the version of the rules, the event and the time', () => {
    expect(scored([rule()], [page('product')])).toEqual([
      { ruleId: 'r', ruleSet: 4, axis: 'site', points: 3, eventSeq: 1, at, reason: 'met' },
    ])
  })

  it('is not made by a rule that is switched off', () => {
    expect(scored([rule({ active: false })], [page('product')])).toEqual([])
  })

  it('may take points away', () => {
    const careers = rule({ points: -5, on: { kind: 'event', match: view('recruiting') } })
    expect(pointsOf([careers], [page('recruiting'), page('product')])).toBe(-5)
  })
})

describe('[S8] a rule on a sequence', () => {
  const steps = [view('product'), view('adoption')]
  const sequence = rule({
    points: 8,
    on: { kind: 'sequence', steps: [...steps], span: { amount: 7, unit: 'day' } },
  })

  it('gives its points with the last event, in that order only', () => {
    expect(scored([sequence], [page('product'), page('adoption', at + DAY)])).toMatchObject([
      { points: 8, eventSeq: 2 },
    ])
    expect(scored([sequence], [page('adoption'), page('product', at + DAY)])).toEqual([])
  })

  it('counts no event twice', () => {
    const again = [page('product'), page('adoption'), page('adoption')]
    expect(pointsOf([sequence], again)).toBe(8)
    expect(pointsOf([sequence], [...again, page('product'), page('adoption')])).toBe(16)
  })

  it('ends with its span', () => {
    expect(scored([sequence], [page('product'), page('adoption', at + 7 * DAY + 1)])).toEqual([])
  })
})

describe('[S8] a condition on the lead', () => {
  it('sees what came before, the event itself included', () => {
    const when: Condition = {
      kind: 'behaviour',
      did: { kind: 'page.viewed' },
      times: { op: 'atLeast', value: 3 },
      within: { amount: 7, unit: 'day' },
    }
    expect(scored([rule({ when })], [page('a'), page('a'), page('a')]).map((e) => e.eventSeq)).toEqual([3])
  })

  it('sees what did not happen', () => {
    const when: Condition = {
      kind: 'behaviour',
      did: { kind: 'form.submitted' },
      times: { op: 'exactly', value: 0 },
    }
    const form = happened('form.submitted', { form: 'f', submission: 's' })
    expect(pointsOf([rule({ when })], [page('a'), form, page('a')])).toBe(3)
  })

  it('does not see events that came later in a history that is scored afterwards', () => {
    const when: Condition = { kind: 'behaviour', did: { kind: 'form.submitted' } }
    const events = sampleEvents([page('a'), happened('form.submitted', { form: 'f', submission: 's' })])
    const [event] = events
    const rules = { version: 1, rules: [rule({ when })] }
    const facts = sampleFacts({ events })
    expect(event && scoreEvent({ rules, event, facts, entries: [], now: at })).toEqual([])
  })
})

describe('caps', () => {
  it('count times in all, and once', () => {
    const five = Array.from({ length: 5 }, (_, i) => page('a', at + i * DAY))
    expect(pointsOf([rule({ caps: { total: 2 } })], five)).toBe(6)
    expect(pointsOf([rule({ repeat: { kind: 'once' } })], five)).toBe(3)
    expect(pointsOf([rule()], five)).toBe(15)
  })

  it('take the day of the lead’s own zone', () => {
    const facts = sampleFacts({ lead: { timeZone: 'America/New_York' } })
    const [late, early] = [instant('2026-06-14T23:59-04:00'), instant('2026-06-15T00:00-04:00')]
    const once = rule({ caps: { perDay: 1 } })
    expect(pointsOf([once], [page('a', late), page('a', early)], facts)).toBe(6)
    expect(pointsOf([once], [page('a', late), page('a', early)])).toBe(3)
  })

  it('leave a day its points when it is reported after the next', () => {
    expect(pointsOf([rule({ caps: { perDay: 1 } })], [page('a', at), page('a', at - DAY)])).toBe(6)
  })

  it('of one rule leave other rules alone', () => {
    const once = { repeat: { kind: 'once' } } as const
    expect(pointsOf([rule(once), rule({ ...once, id: 'other' })], [page('a'), page('a')])).toBe(6)
  })
})

describe('[S7] the four axes', () => {
  const fit = (given: Partial<FitRule>): FitRule => ({
    kind: 'fit',
    id: 'fit',
    axis: 'company',
    when: { kind: 'company', field: 'industry', test: { op: 'oneOf', values: ['製造業', '物流業'] } },
    points: 1,
    active: true,
    ...given,
  })
  const manager = fit({
    id: 'manager',
    axis: 'personal',
    when: { kind: 'attribute', field: 'jobTitle', test: { op: 'contains', value: '課長' } },
  })
  const seminar = rule({
    id: 's',
    axis: 'real',
    points: 4,
    on: { kind: 'event', match: { kind: 'seminar.attended' } },
  })
  const facts = sampleFacts({
    lead: { fields: { jobTitle: '課長' } },
    company: { id: 'c', fields: { industry: '製造業' } },
  })

  it('are the company, the person, the site and real behaviour', () => {
    const entries = scored(
      [fit({}), manager, rule(), seminar],
      [page('a'), happened('seminar.attended', { seminar: 'x' })],
      facts,
    )
    expect(sumOf(entries)).toEqual({ company: 1, personal: 1, site: 3, real: 4 })
  })

  it('points for what a lead is are given once, withdrawn when it ceases and given again when it returns', () => {
    const history = sampleEvents([page('a'), page('a'), page('a'), page('a')])
    const entries: ScoreEntry[] = []
    const industries = ['製造業', '製造業', '小売業', '物流業']
    for (const [i, event] of history.entries()) {
      const company = { id: 'c', fields: { industry: industries[i] ?? '' } }
      const rules = { version: 1, rules: [fit({ points: 2 })] }
      entries.push(...scoreEvent({ rules, event, facts: sampleFacts({ company }), entries, now: at }))
    }
    expect(entries.map((e) => [e.eventSeq, e.points, e.reason])).toEqual([
      [1, 2, 'met'],
      [3, -2, 'withdrawn'],
      [4, 2, 'met'],
    ])
  })

  it('points for what a lead is do not come with what a machine did', () => {
    expect(scored([fit({})], [{ ...page('a'), machine: true }], facts)).toEqual([])
  })

  it('[S30] a change of such a rule’s points is made up with the next event', () => {
    const [event] = sampleEvents([page('a')])
    const given = scored([fit({ points: 1 })], [page('a')], facts)
    const rules = { version: 2, rules: [fit({ points: 3 })] }
    const later = event && scoreEvent({ rules, event: { ...event, seq: 2 }, facts, entries: given, now: at })
    expect(later).toMatchObject([{ points: 2, ruleSet: 2, reason: 'met' }])
  })
})
