import { describe, expect, it } from 'vitest'
import { eventBatchSchema } from './event-batch.ts'
import { leadUpsertsSchema } from './lead-upsert.ts'
import { trackerBatchSchema } from './tracker-batch.ts'

const lead = { email: 'sato@example.jp' }
const store = { kind: 'store.visited', lead, payload: { store: 'ginza' } }
const issuesOf = (body: unknown): readonly string[] =>
  eventBatchSchema.safeParse(body).error?.issues.map((issue) => issue.path.join('.')) ?? []

describe('a batch of events', () => {
  it('may be one event or many, of offline touches too [S59]', () => {
    expect(eventBatchSchema.parse(store)).toHaveLength(1)
    expect(
      eventBatchSchema.parse([store, { ...store, kind: 'custom.dm_answered', payload: { code: 7 } }]),
    ).toHaveLength(2)
  })

  it('names the item and the field at fault', () => {
    const wrong = [
      store,
      { ...store, payload: { stor: 'x' } },
      { ...store, lead: {} },
      { ...store, extra: 1 },
    ]
    expect(issuesOf(wrong)).toEqual(['1.payload.store', '1.payload', '2.lead', '3'])
  })

  it.each(['score.crossed', 'control.removed', 'lead.merged', 'form.submitted', 'nonsense'])(
    'does not take in %s, which the product records itself',
    (kind) => expect(issuesOf({ ...store, kind, payload: {} })).toContain('0.kind'),
  )

  it('reads instants as numbers and as ISO 8601 with an offset, and nothing vaguer', () => {
    const at = (occurredAt: unknown) =>
      eventBatchSchema.safeParse({ ...store, occurredAt }).data?.[0]?.occurredAt
    expect(at('2026-04-01T09:00:00+09:00')).toBe(Date.UTC(2026, 3, 1))
    expect(at(5)).toBe(5)
    expect(at('2026-04-01')).toBeUndefined()
  })

  it('holds at most 500 events', () => {
    expect(issuesOf(Array.from({ length: 501 }, () => store))).toEqual([''])
  })
})

describe('a report of the tracker', () => {
  const visitor = 'abcdefghijklmnopqrstuv'
  const view = { id: 'hit-0001', kind: 'page.viewed', ago: 10, payload: { url: 'https://example.jp/' } }
  const kinds = (kind: string, payload: unknown) =>
    trackerBatchSchema.safeParse({ visitor, hits: [{ ...view, kind, payload }] }).success

  it('carries views, engagement, clicks and custom events, and nothing that only other systems may say', () => {
    expect(kinds('page.viewed', view.payload)).toBe(true)
    expect(kinds('custom.plan_compared', { plan: 'pro' })).toBe(true)
    expect(kinds('store.visited', { store: 'ginza' })).toBe(false)
  })

  it('refuses the id of a browser that the tracker could not have made', () => {
    expect(trackerBatchSchema.safeParse({ visitor: "x'; drop table", hits: [view] }).success).toBe(false)
  })
})

describe('an upsert of leads', () => {
  it('needs something that the person is recognised by', () => {
    expect(leadUpsertsSchema.safeParse({ fields: { lastName: '佐藤' } }).success).toBe(false)
    expect(leadUpsertsSchema.safeParse({ externalId: 'crm-1', fields: { lastName: '佐藤' } }).success).toBe(
      true,
    )
  })

  it('has no place for what the product decides itself [T mass assignment]', () => {
    const read = leadUpsertsSchema.safeParse({ externalId: 'crm-1', score: 100, ownerId: 'x', role: 'admin' })
    expect(read.error?.issues[0]?.message).toMatch(/score.*ownerId.*role/u)
  })
})
