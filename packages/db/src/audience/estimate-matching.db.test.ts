import type { Condition } from '@shirube/audience'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { canEstimate, estimateEach, estimateMatching, estimateOf } from './estimate-matching.ts'
import { countMatching } from './matching-leads.ts'

const LEADS = 40_000
const now = Date.parse('2026-11-20T00:00Z')
const zone = 'Asia/Tokyo'

/** Every fourth lives in Osaka; every second has seen a page lately; one had the page as long ago as all the others. */
async function fill(db: Database): Promise<void> {
  await db`
    insert into leads (id, fields, created_at, updated_at)
    select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
      jsonb_build_object('prefecture', case n % 4 when 0 then '大阪府' else '東京都' end),
      ${now}::timestamptz - interval '1 year', ${now}::timestamptz
    from generate_series(1, ${LEADS}::int) n`
  await db`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    select id, 1, 'page.viewed', '{}', t, t from (
      select id, ${now}::timestamptz - (case get_byte(uuid_send(id), 15) % 2 when 0 then 5 else 90 end) * interval '1 day' as t
      from leads) l`
  await db`vacuum analyze leads, events`
}

const inOsaka: Condition = { kind: 'attribute', field: 'prefecture', test: { op: 'is', value: '大阪府' } }
const read = (days: number): Condition => ({
  kind: 'behaviour',
  did: { kind: 'page.viewed' },
  within: { amount: days, unit: 'day' },
})
const nobody: Condition = { kind: 'attribute', field: 'prefecture', test: { op: 'is', value: '沖縄県' } }

let test: FilledDatabase
beforeAll(async () => {
  test = await openFilledDatabase(fill)
}, 60_000)
afterAll(() => test.close())

describe('an estimate of how many meet a condition', () => {
  it('lies near the number that counting finds, with some of those meant', async () => {
    const asked = { condition: { kind: 'all', of: [inOsaka, read(30)] } as const, now, zone }
    const exact = await countMatching(test.db, asked)
    const { people, precision, sample } = await estimateMatching(test.db, asked, 3)
    expect([exact, precision, sample.length]).toEqual([10_000, 'about', 3])
    expect(Math.abs(people / exact - 1)).toBeLessThan(1 / 3)
    expect(sample.every(({ fields }) => fields['prefecture'] === '大阪府')).toBe(true)
  })

  it('is made for many conditions by one statement that asks each person by index, in the months that count', async () => {
    const conditions = [inOsaka, read(30), { kind: 'not', of: read(30) } as const, nobody]
    let found: Awaited<ReturnType<typeof estimateEach>> = []
    const plans = await test.plansOf(async () => {
      found = await estimateEach(test.db, conditions, { now, zone })
    })
    const [osaka, recent, others, none] = found
    expect([osaka, recent, others].map((one) => one?.precision)).toEqual(['about', 'about', 'about'])
    expect(none).toEqual({ people: 770, precision: 'below' })
    const asking = plans.filter((plan) => plan.includes('leads_sampled'))
    expect(asking).toHaveLength(1)
    expect(asking[0]).toContain('lead_id_kind_seq')
    expect(asking[0]).not.toContain('events_2026_08')
  })

  it('speaks for all only where enough are asked', async () => {
    expect(await canEstimate(test.db)).toBe(false)
    expect(await canEstimate(test.db, 100)).toBe(true)
  })
})

it('says as much as chance allows', () => {
  expect([0, 1, 9, 10, 376, 3_900].map(estimateOf)).toEqual([
    { people: 770, precision: 'below' },
    { people: 1_600, precision: 'below' },
    { people: 4_700, precision: 'below' },
    { people: 2_600, precision: 'about' },
    { people: 96_000, precision: 'about' },
    { people: 1_000_000, precision: 'about' },
  ])
})
