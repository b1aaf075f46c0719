import { expect, test } from 'vitest'
import { conditionSchema } from '../condition/condition.ts'
import type { Facts } from '../fact/facts.ts'
import { matches } from '../reading/matches.ts'
import { instant, type SampleEvent, sampleEvents, sampleFacts } from '../testing/sample-facts.ts'
import { READY_MADE_SEGMENTS } from './ready-made-segments.ts'

const ALL = Object.values(READY_MADE_SEGMENTS).flat()
const now = instant('2026-06-15T09:00+09:00')
const DAY = 86_400_000

const fits = (facts: Facts): readonly string[] =>
  ALL.filter(({ condition }) => matches(condition, facts, now)).map(({ id }) => id)
const after = (...events: readonly SampleEvent[]): readonly string[] =>
  fits(
    sampleFacts({
      lead: { createdAt: instant('2024-06-01T00:00Z') },
      events: sampleEvents(events),
      consents: { email: 'granted' },
    }),
  )
const purchase = (channel: 'net' | 'store', daysAgo: number): SampleEvent => ({
  kind: 'purchase.made',
  at: now - daysAgo * DAY,
  payload: { order: `${channel}-${daysAgo}`, amount: 1_000, channel },
})

test('[S41] buyers are told apart by channel and by how often they buy', () => {
  expect(after(purchase('net', 3))).toEqual(['rare-buyers', 'net-only'])
  expect(after(purchase('store', 3))).toEqual(['rare-buyers', 'store-only'])
  expect(after(purchase('store', 40), purchase('net', 30), purchase('net', 3))).toEqual(['net-and-store'])
  expect(after(purchase('net', 200))).toEqual(['asleep', 'rare-buyers', 'net-only', 'lapsed-buyers'])
})

test('[S41] who comes often is a frequent visitor, in stores and on the site alike', () => {
  const visits = [30, 20, 10].map((days) => ({
    kind: 'store.visited' as const,
    at: now - days * DAY,
    payload: { store: 'ginza' },
  }))
  expect(after(...visits)).toEqual(['frequent-visitors'])
  expect(after(...visits.slice(1))).toEqual([])
})

test('[S24] who reads much these days is researching right now', () => {
  const views = [1, 2, 3, 4, 5].map((hours) => ({
    kind: 'page.viewed' as const,
    at: now - hours * 3_600_000,
    payload: { url: '/products', path: '/products', groups: [] },
  }))
  expect(after(...views)).toEqual(['researching-now'])
  expect(after(...views.map((view) => ({ ...view, at: view.at - 8 * DAY })))).toEqual([])
})

test('[S45] each ready-made segment is a condition that the builder takes, under a name of its own', () => {
  expect(ALL.length).toBeGreaterThan(16)
  expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length)
  for (const { condition } of ALL) expect(conditionSchema.parse(condition)).toEqual(condition)
})
