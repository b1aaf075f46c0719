import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { acquiredByImport } from './acquired-by-import.ts'
import { acquiredBySource } from './acquired-by-source.ts'

const LEADS = 20_000
const IMPORT = '019b0000-0000-7000-8000-0000000000ff'

let made: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** Twenty sources of a thousand people of a common size, all of one list, and a deal won with one in a hundred. */
async function fill(to: Database): Promise<void> {
  const id = to`('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const all = to`generate_series(1, ${LEADS}::int) n`
  await to`
    insert into leads (id, source, fields, created_at, updated_at)
    select ${id}, '入手元' || n % 20, jsonb_build_object('lastName', '佐藤', 'inquiryText', repeat(md5(n::text), 12)), now(), now() from ${all}`
  await to`
    insert into imports (id, name, format, plan, state, rows, counts, cost, created_at) values (${IMPORT}, '名簿.csv', '{}',
      '{"source": "入手元1", "columns": ["email"]}', 'done', ${LEADS}, ${to.json({ created: LEADS })}, 1000, now())`
  await to`
    insert into import_rows (import_id, line, outcome, lead_id, seq_from, seq_to)
    select ${IMPORT}, n, 'created', ${id}, 1, 1 from ${all}`
  await to`
    insert into deals (id, lead_id, state, amount, opened_at, closed_at)
    select gen_random_uuid(), ${id}, 'won', 1000, now(), now() + interval '1 hour' from ${all} where n % 100 = 1`
  await to`vacuum analyze deals, imports, import_rows, leads`
  // The first one freezes what was inserted a moment ago; only the second finds it visible to all.
  await to`vacuum leads`
}

beforeAll(async () => {
  made = await openFilledDatabase(fill)
  ;({ db, plansOf } = made)
}, 60_000)
afterAll(() => made.close())

it('[S54] cost and return by source are one statement, people counted off an index alone', async () => {
  const rows = await acquiredBySource(db, { since: undefined, limit: 100 })
  expect(rows[0]).toMatchObject({ name: '入手元1', people: 1000, cost: 1000, deals: 200, amount: 200_000 })
  const plans = await plansOf(() => acquiredBySource(db, { since: undefined, limit: 100 }))
  expect(plans).toHaveLength(1)
  expect(plans[0]).toContain('Index Only Scan using leads_source')
})

it('[S54] cost and return by import are one statement that reads the rows of those who bought alone', async () => {
  const rows = await acquiredByImport(db, { since: undefined, limit: 100 })
  expect(rows).toMatchObject([{ people: LEADS, cost: 1000, deals: 200, amount: 200_000 }])
  const plans = await plansOf(() => acquiredByImport(db, { since: undefined, limit: 100 }))
  expect(plans).toHaveLength(1)
  expect(plans[0]).toContain('import_rows_lead')
  expect(plans[0]).not.toContain('Seq Scan on import_rows')
})
