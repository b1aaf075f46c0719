import type { FactEvent, Facts } from '@shirube/audience'
import { instant, type SampleEvent, sampleEvents, sampleFacts } from '@shirube/audience/testing'
import { describe, expect, it } from 'vitest'
import { consequences } from './consequences.ts'
import type { ScoreEntry } from './entry/score-entry.ts'
import { DEFAULT_RULE_SET } from './rule/default-rules.ts'

const at = instant('2026-06-15T10:00+09:00')
const product: SampleEvent = { kind: 'page.viewed', at, payload: { groups: ['product'] } }
const download: SampleEvent = { kind: 'asset.downloaded', at, payload: { material: 'm' } }
const click: SampleEvent = { kind: 'mail.clicked', at, payload: { message: 'm', link: 'l', url: 'u' } }

function play(history: readonly SampleEvent[], facts: Facts = sampleFacts()) {
  const rules = DEFAULT_RULE_SET
  const crossed: unknown[] = []
  let entries: readonly ScoreEntry[] = []
  let known = facts
  for (const event of sampleEvents(history)) {
    const after = consequences({ rules, event, facts: known, entries, now: event.receivedAt })
    entries = [...entries, ...after.entries]
    crossed.push(...after.crossed)
    known = after.facts
  }
  return { entries, crossed, facts: known }
}

describe('the consequences of an event in memory', () => {
  it('[S6] [S9] carry a visitor over MQL with a product page, a material and a click', () => {
    const { facts, crossed } = play([product, download, click])
    expect(facts.scores.site).toBe(10)
    expect(crossed).toEqual([{ measure: 'total', threshold: 10, direction: 'up', before: 8, after: 10 }])
  })

  it('put the event into the history once, whether or not it was there', () => {
    expect(play([product, download]).facts.events.map((e) => e.seq)).toEqual([1, 2])
    const events = sampleEvents([product])
    const [event] = events
    const facts = sampleFacts({ events })
    const after = event && consequences({ rules: DEFAULT_RULE_SET, event, facts, entries: [], now: at })
    expect(after?.facts.events).toEqual(events)
    expect(after?.facts.scores.site).toBe(3)
  })

  it('keep whatever else the facts hold', () => {
    const [event] = sampleEvents([product])
    const facts = { ...sampleFacts(), sending: 'kept' }
    const after = consequences({
      rules: DEFAULT_RULE_SET,
      event: event as FactEvent,
      facts,
      entries: [],
      now: at,
    })
    expect(after.facts.sending).toBe('kept')
  })

  it('[S9] tell the crossings and rises that somebody else listens for', () => {
    const [event] = sampleEvents([download])
    const after = consequences({
      rules: DEFAULT_RULE_SET,
      event: event as FactEvent,
      facts: sampleFacts(),
      entries: [],
      now: at,
      thresholds: [{ measure: 'site', value: 4 }],
      rises: [{ measure: 'total', value: 5, withinDays: 3 }],
    })
    expect(after.crossed.map((c) => [c.measure, c.threshold, c.withinDays])).toEqual([
      ['site', 4, undefined],
      ['total', 5, 3],
    ])
  })
})
