import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Condition } from '../condition/condition.ts'
import { matchesEvent } from '../event/matches-event.ts'
import type { Facts } from '../fact/facts.ts'
import { readingArbitrary } from '../testing/index.ts'
import { factsOf, mergeNeeds, NO_NEEDS } from './facts-of.ts'
import { matches } from './matches.ts'
import { topicsOf } from './topics-of.ts'

const page: Condition = {
  kind: 'behaviour',
  did: { kind: 'page.viewed' },
  within: { amount: 7, unit: 'day' },
}
const score: Condition = { kind: 'score', measure: 'total', test: { op: 'atLeast', value: 10 } }

describe('the topics of a condition', () => {
  it('name the kinds of events that can change it, and the score', () => {
    const { kinds, score: scored } = topicsOf({ kind: 'all', of: [{ kind: 'not', of: page }, score] })
    expect(kinds).toEqual(['lead.created', 'lead.merged', 'page.viewed'])
    expect(scored).toBe(true)
    expect(topicsOf(page).score).toBe(false)
  })

  it('know the fields behind a derived one', () => {
    const age: Condition = { kind: 'attribute', field: 'age', test: { op: 'atLeast', value: 20 } }
    const change = (field: string) => ({
      kind: 'attribute.changed' as const,
      payload: { field },
      machine: false,
    })
    const hears = (field: string): boolean =>
      topicsOf(age).matches.some((match) => matchesEvent(match, change(field)))
    expect([hears('birthDate'), hears('email')]).toEqual([true, false])
  })

  it('cover every new event that changes the answer', () => {
    fc.assert(
      fc.property(readingArbitrary, ({ condition, facts, now }) => {
        const event = facts.events.at(-1)
        if (!event) return
        const before = matches(condition, { ...facts, events: facts.events.slice(0, -1) }, now)
        if (before === matches(condition, facts, now)) return
        const topics = topicsOf(condition)
        expect(topics.kinds).toContain(event.kind)
        expect(topics.matches.some((match) => matchesEvent(match, event))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the facts that a condition needs', () => {
  it('are the kinds of events, how far back, and the company', () => {
    expect(factsOf(page)).toEqual({ company: false, eventKinds: ['page.viewed'], days: 9 })
    const company: Condition = { kind: 'company', field: 'industry', test: { op: 'exists' } }
    expect(
      factsOf({ kind: 'any', of: [company, { kind: 'behaviour', did: { kind: 'mail.opened' } }] }),
    ).toEqual({
      company: true,
      eventKinds: ['mail.opened'],
      days: 'ever',
    })
    expect(factsOf(score)).toEqual(NO_NEEDS)
  })

  it('merge to what covers both', () => {
    const merged = [factsOf(page), factsOf(score)].reduce(mergeNeeds, NO_NEEDS)
    expect(merged).toEqual(factsOf(page))
    expect(mergeNeeds({ ...NO_NEEDS, days: 'ever' }, factsOf(page)).days).toBe('ever')
  })

  it('are enough: whatever else is left out, the answer stays', () => {
    const only = (facts: Facts, condition: Condition, now: number): Facts => {
      const needs = factsOf(condition)
      const { company, ...rest } = facts
      const since = needs.days === 'ever' ? Number.NEGATIVE_INFINITY : now - needs.days * 86_400_000
      const events = facts.events.filter((e) => needs.eventKinds.includes(e.kind) && e.receivedAt >= since)
      return { ...rest, events, ...(needs.company && company && { company }) }
    }
    fc.assert(
      fc.property(readingArbitrary, ({ condition, facts, now }) => {
        expect(matches(condition, only(facts, condition, now), now)).toBe(matches(condition, facts, now))
      }),
      { numRuns: 1000 },
    )
  })
})
