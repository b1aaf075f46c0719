import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { companiesByScore } from './company-list.ts'
import { companyProfile, eventsOfCompany } from './company-profile.ts'

const COMPANIES = 10_000
const LEADS = 50_000
const asCompany = (n: number): string => `00000000-0000-7000-9000-${n.toString(16).padStart(12, '0')}`

let test: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** Fills the tables at once: five people a company, one company in a thousand with the name that is searched for. */
async function fill(to: Database): Promise<void> {
  const companyOf = to`('00000000-0000-7000-9000-' || lpad(to_hex(n % ${COMPANIES}::int), 12, '0'))::uuid`
  const leadOf = to`('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  await to`
    insert into companies (id, name, name_key, domain, created_at)
    select ${companyOf}, name, name, 'c' || n || '.example', now() from (
      select n, case when n % 1000 = 7 then '綾小路' || n else '佐藤工業' || n end as name
      from generate_series(0, ${COMPANIES - 1}::int) n) c`
  await to`
    insert into leads (id, company_id, created_at, updated_at)
    select ${leadOf}, ${companyOf}, now(), now() from generate_series(1, ${LEADS}::int) n`
  await to`
    insert into scores (lead_id, site) select ${leadOf}, n % 60 from generate_series(1, ${LEADS}::int) n where n % 3 > 0`
  await to`vacuum analyze companies, leads, scores`
}

beforeAll(async () => {
  test = await openFilledDatabase(fill)
  ;({ db, plansOf } = test)
}, 60_000)
afterAll(() => test.close())

describe('among ten thousand companies', () => {
  it('a page by score is one statement that reads no table from end to end [S52]', async () => {
    const first = await companiesByScore(db, {}, { limit: 50 })
    expect(new Set(first.rows.map(({ id }) => id)).size).toBe(50)
    expect(first.rows.every(({ bestTotal, people }) => bestTotal === 59 && people === 5)).toBe(true)
    const next = first.next
    for (const page of [{ limit: 50 }, { limit: 50, ...(next && { after: next }) }]) {
      const plans = await plansOf(() => companiesByScore(db, {}, page))
      expect(plans).toHaveLength(1)
      expect(plans[0]).toContain('scores_total')
      expect(plans[0]).not.toMatch(/Seq Scan on (?:companies|leads|scores)/u)
    }
  })

  it('part of a Japanese name is found in two statements that read no lead from end to end', async () => {
    const search = { typed: '株式会社綾小路', nameKey: '綾小路' }
    const { rows } = await companiesByScore(db, { search }, { limit: 50 })
    expect(rows).toHaveLength(COMPANIES / 1000)
    const plans = await plansOf(() => companiesByScore(db, { search }, { limit: 50 }))
    expect(plans).toHaveLength(2)
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (?:leads|scores)/u)
  })

  it('one company is one statement, what happened there another', async () => {
    expect(await companyProfile(db, asCompany(7))).toMatchObject({ name: '綾小路7', people: 5 })
    const plans = await plansOf(async () => {
      await companyProfile(db, asCompany(7))
      await eventsOfCompany(db, asCompany(7), { kinds: ['page.viewed'], limit: 20 })
    })
    expect(plans).toHaveLength(2)
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (?:companies|leads|scores|events)/u)
  })
})
