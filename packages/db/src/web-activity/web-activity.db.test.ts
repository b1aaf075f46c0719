import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { activeCompanies, activePeople, readPages } from './web-activity.ts'

const LEADS = 5_000
const DAY = 86_400_000
const now = Date.parse('2026-11-20T00:00Z')
const span = { from: now - 7 * DAY, until: now }

let test: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** Forty events a lead over four hundred days, half of them page views. */
async function fill(to: Database): Promise<void> {
  await to`
    insert into leads (id, created_at, updated_at)
    select ('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, now(), now()
    from generate_series(1, ${LEADS}::int) n`
  await to`
    insert into events (lead_id, seq, kind, payload, occurred_at, received_at)
    select l.id, n, case when n % 2 = 0 then 'page.viewed' else 'mail.opened' end,
      jsonb_build_object('path', '/p' || n % 10), ${now}::timestamptz - n * interval '10 days', now()
    from leads l cross join generate_series(0, 39) n`
  await to`vacuum analyze leads, events`
}

beforeAll(async () => {
  test = await openFilledDatabase(fill)
  ;({ db, plansOf } = test)
}, 60_000)
afterAll(() => test.close())

it('[S24] is one statement each, off the index of kinds and times, however long the history is', async () => {
  for (const read of [activePeople, activeCompanies, readPages]) {
    const plans = await plansOf(() => read(db, span, 100))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('kind_occurred_at')
    expect(plans[0]).not.toContain('Seq Scan on events')
  }
})
