import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { timeline } from './events.ts'

const LONG = 50_000
const LEAD = asId<LeadId>('00000000-0000-7000-8000-000000000001')

let made: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** One lead with fifty thousand events, of which a store was visited thrice, long ago; and others. */
async function fill(to: Database): Promise<void> {
  await to`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    select ${LEAD}, n, case when n in (7, 8, 9) then 'store.visited' else 'page.viewed' end, '{"path": "/"}', now(), now()
    from generate_series(1, ${LONG}::int) n`
  await to`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    select gen_random_uuid(), 1, 'page.viewed', '{"path": "/"}', now(), now() from generate_series(1, ${LONG}::int)`
  // All rows are looked at: a sample may miss what happened three times, and then every kind seems to be one.
  await to`alter table events_default alter column kind set statistics 10000`
  await to`vacuum analyze events`
}

beforeAll(async () => {
  made = await openFilledDatabase(fill)
  ;({ db, plansOf } = made)
}, 60_000)
afterAll(() => made.close())

describe('a history of fifty thousand events [S1] [S51]', () => {
  it.each([
    ['whole', {}],
    ['further back', { before: 20_000 }],
    ['narrowed to what happened thrice, long ago', { kinds: ['store.visited', 'seminar.attended'] }],
    ['narrowed, further back', { kinds: ['store.visited', 'page.viewed'], before: 20_000 }],
  ] as const)(
    'is turned page by page, each one statement that reads no more than the page: %s',
    async (_, asked) => {
      const page = { limit: 51, ...asked }
      const entries = await timeline(db, LEAD, page)
      const seqs = entries.map(({ seq }) => seq)
      expect(seqs).toEqual(seqs.toSorted((a, b) => b - a))
      const plans = await plansOf(() => timeline(db, LEAD, page))
      expect(plans).toHaveLength(1)
      expect(plans[0]).toMatch(/Index Scan Backward/u)
      expect(plans[0]).not.toMatch(/Seq Scan on events|Rows Removed/u)
      if ('kinds' in asked) expect(plans[0]).toMatch(/Index Cond: .*kind = wanted\.kind/u)
    },
  )

  it('gives what happened thrice and nothing else', async () => {
    const entries = await timeline(db, LEAD, { limit: 51, kinds: ['store.visited'] })
    expect(entries.map(({ seq }) => seq)).toEqual([9, 8, 7])
    expect(await timeline(db, LEAD, { limit: 51, kinds: [] })).toEqual([])
  })
})
