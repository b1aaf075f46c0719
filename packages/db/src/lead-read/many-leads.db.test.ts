import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { gramsIn } from '../connect/containing.ts'
import type { Database } from '../connect/database.ts'
import { timeline } from '../event/events.ts'
import { peopleOfRules } from '../settings/score-distribution.ts'
import { type FilledDatabase, openFilledDatabase } from '../testing/index.ts'
import { countLeads, leadsByScore } from './lead-list.ts'
import { leadProfile, pointsOfEvents, scoreEntriesOf } from './lead-profile.ts'

const LEADS = 100_000
const asLead = (n: number): LeadId =>
  asId<LeadId>(`00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`)

let made: FilledDatabase
let db: Database
let plansOf: FilledDatabase['plansOf']

/** Fills the tables at once; only one lead in a thousand has the name that is searched for. */
async function fill(to: Database): Promise<void> {
  const idOf = to`('00000000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`
  const all = to`generate_series(1, ${LEADS}::int) n`
  await to`
    insert into leads (id, fields, created_at, updated_at) select ${idOf}, jsonb_build_object(
      'lastName', case when n % 1000 = 7 then '綾小路' else '佐藤' end, 'firstName', '花' || n,
      'email', 'lead' || n || '@example.jp'), to_timestamp(n), to_timestamp(n) from ${all}`
  await to`insert into scores (lead_id, site) select ${idOf}, n % 60 from ${all} where n % 3 > 0`
  await to`
    insert into score_entries (lead_id, axis, points, rule_id, rule_set, event_seq, at)
    select ${idOf}, 'site', 2, 'rule-' || n % 12, 1, 1, to_timestamp(n) from ${all}`
  await to`vacuum analyze leads, scores, score_entries`
}

beforeAll(async () => {
  made = await openFilledDatabase(fill)
  ;({ db, plansOf } = made)
}, 60_000)
afterAll(() => made.close())

describe('among a hundred thousand leads', () => {
  it('a page of the list by score is one statement, read off the index of totals [S52]', async () => {
    const first = await leadsByScore(db, {}, { limit: 50 })
    expect(first.rows.map(({ total }) => total)).toEqual(first.rows.map(() => 59))
    const next = first.next
    for (const page of [{ limit: 50 }, { limit: 50, ...(next && { after: next }) }]) {
      const plans = await plansOf(() => leadsByScore(db, { systemLists: 'exclude' }, page))
      expect(plans).toHaveLength(1)
      expect(plans[0]).toContain('Index Only Scan using scores_total')
      expect(plans[0]).not.toMatch(/Seq Scan on (?:leads|scores)|Sort Key: o\./u)
    }
  })

  it('those without any score come in the order of the index of leads', async () => {
    const after = { id: asLead(30) }
    const plans = await plansOf(() => leadsByScore(db, {}, { after, limit: 50 }))
    expect(plans).toHaveLength(1)
    expect(plans[0]).not.toContain('Seq Scan on leads')
  })

  test.each(['綾小路', '小路', '綾'])(
    'part of a Japanese name, %s, is found by the index of letters, in three statements',
    async (search) => {
      const { rows } = await leadsByScore(db, { search }, { limit: 200 })
      expect(rows).toHaveLength(LEADS / 1000)
      const [highest, ...plans] = await plansOf(() => leadsByScore(db, { search }, { limit: 200 }))
      expect(highest).toContain('Index Only Scan using scores_total')
      expect(plans).toHaveLength(2)
      for (const plan of plans) expect(plan).toContain('leads_search_grams')
      for (const plan of [highest, ...plans]) expect(plan).not.toContain('Seq Scan on leads')
      // The index alone finds them: no other row is looked at.
      const [found] = await db<{ n: number }[]>`
        select count(*)::int as n from leads where search_grams(search) @> ${[...gramsIn(search)]}::text[]`
      expect(found?.n).toBe(LEADS / 1000)
    },
  )

  it('a page of those with a common name is one statement, read off the index of totals', async () => {
    const { rows } = await leadsByScore(db, { search: '佐藤' }, { limit: 50 })
    expect(rows.map(({ total }) => total)).toEqual(rows.map(() => 59))
    const plans = await plansOf(() => leadsByScore(db, { search: '佐藤' }, { limit: 50 }))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('Index Only Scan using scores_total')
    expect(plans[0]).not.toContain('search_grams')
  })

  it('how many of a stage there are is counted off an index alone', async () => {
    expect(await countLeads(db, { stage: 'generation_early' })).toEqual({ people: LEADS, all: LEADS })
    const plans = await plansOf(() => countLeads(db, { stage: 'nurturing', owner: 'none' }))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('Index Only Scan using leads_living')
  })

  it('the profile is one statement, its history and its points one each', async () => {
    const lead = asLead(500)
    expect(await leadProfile(db, lead)).toMatchObject({ total: 500 % 60 })
    const plans = await plansOf(async () => {
      await leadProfile(db, lead)
      await timeline(db, lead, { limit: 50 })
      await pointsOfEvents(db, lead, [1])
      await scoreEntriesOf(db, lead, { limit: 200 })
    })
    expect(plans).toHaveLength(4)
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (?:leads|scores|score_entries|events)/u)
  })

  it('how many people a rule has given points to is read off an index alone [S30]', async () => {
    const people = await peopleOfRules(db)
    expect(people.reduce((sum, rule) => sum + rule.people, 0)).toBe(LEADS)
    const plans = await plansOf(() => peopleOfRules(db))
    expect(plans).toHaveLength(1)
    expect(plans[0]).toContain('Index Only Scan')
    expect(plans[0]).not.toContain('Seq Scan on score_entries')
  })
})
