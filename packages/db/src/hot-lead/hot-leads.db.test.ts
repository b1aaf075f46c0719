import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../connect/database.ts'
import { leadsByScore } from '../lead-read/lead-list.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { countHotLeads, hotLeads, sinceTotal } from './hot-leads.ts'
import { peopleInGrid } from './score-grid.ts'
import { heaviestReasons, timesGiven } from './sums-of-points.ts'

const LEADS = 100_000
const HOT = { mql: 10, hot: 20 }
const asLead = (n: number): LeadId =>
  asId<LeadId>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)

let test: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** Every lead gets twelve points for pages and nine for what it is, day after day; one in ten a mail more. */
async function fill(to: Database): Promise<void> {
  const idOf = to`('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const all = to`generate_series(1, ${LEADS}::int) n`
  await to`
    insert into leads (id, fields, created_at, updated_at)
    select ${idOf}, jsonb_build_object('lastName', '佐藤'), to_timestamp(n), to_timestamp(n) from ${all}`
  await to`
    insert into score_entries (lead_id, axis, points, rule_id, rule_set, event_seq, at)
    select ${idOf}, case when day = 5 then 'personal' else 'site' end, case when day = 5 then 9 else 3 end,
      case when day = 5 then 'manager' else 'product-page' end, 1, day, to_timestamp(day * 86400)
    from ${all}, generate_series(1, 5) day where day < 5 or n % 2 = 0 order by n, day`
  await to`
    insert into score_entries (lead_id, axis, points, rule_id, rule_set, event_seq, at)
    select ${idOf}, 'site', 2, 'mail-opened', 1, 6, to_timestamp(6 * 86400) from ${all} where n % 10 = 0`
  await to`
    insert into scores (lead_id, personal, site)
    select ${idOf}, case when n % 2 = 0 then 9 else 0 end, 12 + case when n % 10 = 0 then 2 else 0 end from ${all}`
  await to`vacuum analyze leads, scores, score_entries`
}

beforeAll(async () => {
  test = await openFilledDatabase(fill)
  ;({ db, plansOf } = test)
}, 90_000)
afterAll(() => test.close())

const asked = { filter: {}, stretch: { from: HOT.hot } }

describe('among a hundred thousand leads', () => {
  it('a page of hot leads is one statement off the index of totals, and goes on where it ended [S12] [S25]', async () => {
    const first = await hotLeads(db, asked, { limit: 50 })
    expect(first.map(({ total }) => total)).toEqual(first.map(() => 23))
    const last = first.at(-1)
    const after = last && { total: last.total, id: last.leadId }
    const second = await hotLeads(db, asked, { after, limit: 50 })
    expect(new Set([...first, ...second].map(({ leadId }) => leadId)).size).toBe(100)
    const plans = await plansOf(() => hotLeads(db, asked, { after, limit: 50 }))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('scores_total')
    expect(plans[0]).not.toMatch(/Seq Scan on (?:leads|scores)|Sort Key: o\./u)
  })

  it('since when, why and what is left are one statement each for the whole page, none reading a table through [S25] [D6]', async () => {
    const page = await hotLeads(db, asked, { limit: 50 })
    const ids = page.map(({ leadId }) => leadId)
    const plans = await plansOf(async () => {
      await sinceTotal(db, ids, HOT.hot)
      await heaviestReasons(db, ids, 3)
      await timesGiven(db, ids)
    })
    expect(plans).toHaveLength(3)
    for (const plan of plans) expect(plan).not.toContain('Seq Scan on score_entries')
  })

  it('a lead is hot since the points that took it there, and its heaviest reason comes first', async () => {
    const [even, ten] = [asLead(2), asLead(10)]
    const since = await sinceTotal(db, [even, ten, asLead(3)], HOT.hot)
    expect([...since]).toEqual([
      [even, 5 * 86_400_000],
      [ten, 5 * 86_400_000],
    ])
    const reasons = await heaviestReasons(db, [ten], 2)
    expect(reasons.map(({ rule, points, times }) => [rule, points, times])).toEqual([
      ['product-page', 12, 4],
      ['manager', 9, 1],
    ])
    expect((await timesGiven(db, [ten])).get(ten)?.get('product-page')).toBe(4)
  })

  it('who fell below and rose again is hot since the last rise', async () => {
    const lead = asLead(100)
    const give = (points: number, day: number) => test.db`
      insert into score_entries (lead_id, axis, points, rule_id, rule_set, event_seq, reason, at)
      values (${lead}, 'site', ${points}, 'mail-opened', 1, 6, 'met', to_timestamp(${day * 86400}))`
    await give(-8, 10)
    await give(6, 12)
    expect((await sinceTotal(db, [lead], HOT.hot)).get(lead)).toBe(12 * 86_400_000)
  })

  it('those on the way are told apart, and counted with the hot in one statement', async () => {
    const near = await hotLeads(db, { filter: {}, stretch: { from: 10, below: 20 } }, { limit: 3 })
    expect(near.map(({ total }) => total)).toEqual([12, 12, 12])
    expect(await countHotLeads(db, {}, HOT)).toEqual({ hot: LEADS / 2, near: LEADS / 2 })
    expect(await plansOf(() => countHotLeads(db, {}, HOT))).toHaveLength(1)
  })

  it('each cell of the grid holds the people between its lines, and the list of leads shows just those [S7] [S59]', async () => {
    const cells = await peopleInGrid(db, { fit: [5], engagement: [10, 13] })
    const byCell = new Map(cells.map(({ fit, engagement, people }) => [`${fit} ${engagement}`, people]))
    expect(byCell.get('1 2')).toBe(LEADS / 10)
    expect(byCell.get('0 1')).toBe(LEADS / 2)
    const { rows } = await leadsByScore(db, { fitFrom: 5, engagementFrom: 13 }, { limit: 5 })
    expect(rows.map(({ total }) => total)).toEqual([23, 23, 23, 23, 23])
    const nobody = await leadsByScore(db, { fitFrom: 5, engagementBelow: 5 }, { limit: 5 })
    expect(nobody.rows).toEqual([])
  })
})
