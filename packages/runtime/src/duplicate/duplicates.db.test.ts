import type { FieldValue } from '@shirube/audience'
import { type Database, openDatabase, retriedTransaction } from '@shirube/db'
import { countDuplicates, duplicateList, queueAllDuplicates, queueDuplicates } from '@shirube/db/duplicates'
import { updateLeads } from '@shirube/db/import'
import { watchPlans } from '@shirube/db/testing'
import { asId, type LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { identify } from '../identity/identify.ts'
import { mergeLeads } from '../identity/merge/merge-leads.ts'
import { undoMerge } from '../identity/merge/undo-merge.ts'
import { changeLead } from '../lead/change-lead.ts'
import { openTestRuntime, type TestRuntime } from '../testing/index.ts'
import { tellDuplicate } from './tell-duplicate.ts'

const ACTOR = { kind: 'user', id: '019b0000-0000-7000-8000-0000000000ab' } as const

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
})
afterAll(() => runtime.close())
beforeEach(async () => {
  await runtime.db`truncate duplicates, leads, lead_clock, identities, companies cascade`
})

type Fields = Readonly<Record<string, FieldValue>>
const person = async (fields: Fields, externalId?: string): Promise<LeadId> =>
  (await identify(runtime, { fields, source: 'テスト', ...(externalId !== undefined && { externalId }) }))
    .lead
const pairs = async (state: 'open' | 'later' | 'distinct' = 'open') =>
  (await duplicateList(runtime.db, { state, limit: 50 })).map(({ a, b, sameCompany, samePhone, clash }) => ({
    leads: [a, b],
    why: [sameCompany && 'company', samePhone && 'phone', clash && 'clash'].filter(Boolean),
  }))

const FIRST = { lastName: '高橋', firstName: '太郎', email: 'taro@a.example', companyName: '株式会社標商事' }
const SECOND = { lastName: '髙橋', firstName: '太郎', email: 't@b.example', companyName: '㈱標商事' }

describe('records that may be one person', () => {
  it('are found by name and company, however both are written [S4] [D15]', async () => {
    const [a, b] = [await person(FIRST), await person(SECOND)]
    await person({ ...SECOND, email: 'other@c.example', companyName: '別の会社' })
    await person({ lastName: '高橋', email: 'only@family.example', companyName: '標商事' })
    expect(await pairs()).toEqual([{ leads: [a, b], why: ['company'] }])
  })

  it('are found by name and telephone, with and without the country [S4] [D15]', async () => {
    const a = await person({ ...FIRST, companyName: 'A社', phone: '03-1234-5678' })
    const b = await person({ ...SECOND, companyName: 'B社', phone: '＋81 3 1234 5678' })
    expect(await pairs()).toEqual([{ leads: [a, b], why: ['phone'] }])
  })

  it('are put forward when somebody comes in with a key of each [S4]', async () => {
    const a = await person({ email: 'a@x.example' }, 'crm-1')
    const b = await person({ email: 'b@x.example' })
    await person({ email: 'b@x.example' }, 'crm-1')
    expect(await pairs()).toEqual([{ leads: [a, b], why: ['clash'] }])
  })

  it('come into the queue and leave it as their records change [S16]', async () => {
    const a = await person(FIRST)
    const b = await person({ ...SECOND, companyName: '別の会社' })
    expect(await pairs()).toEqual([])
    await changeLead(runtime, { lead: b, change: { fields: { companyName: '標商事' } } }, ACTOR)
    expect(await pairs()).toEqual([{ leads: [a, b], why: ['company'] }])
    await changeLead(runtime, { lead: b, change: { fields: { firstName: '次郎' } } }, ACTOR)
    expect(await pairs()).toEqual([])
  })

  it('stay apart once a colleague has called them two people [S4]', async () => {
    const leads = [await person(FIRST), await person(SECOND)] as const
    await tellDuplicate(runtime, { leads: [leads[1], leads[0]], state: 'distinct' }, ACTOR)
    await changeLead(runtime, { lead: leads[1], change: { fields: { jobTitle: '部長' } } }, ACTOR)
    await queueAllDuplicates(runtime.db, runtime.clock.now())
    expect([await pairs(), (await pairs('distinct')).length]).toEqual([[], 1])
    const third = await person({ ...FIRST, email: 'third@a.example' })
    expect((await pairs()).map((one) => one.leads)).toEqual(
      expect.arrayContaining(leads.map((lead) => [lead, third])),
    )
    const [note] = await runtime.db`select action, actor_id from audit_log where action = 'duplicate.decided'`
    expect(note).toEqual({ action: 'duplicate.decided', actor_id: ACTOR.id })
  })

  it('cannot be judged when they are no pair', async () => {
    const leads = [await person(FIRST), await person({ email: 'else@b.example' })] as const
    const told = tellDuplicate(runtime, { leads, state: 'later' }, ACTOR)
    await expect(told).rejects.toMatchObject({ code: 'not_found' })
  })

  it('leave the queue by a merge, and are back when it is undone [S4]', async () => {
    const [a, b] = [await person(FIRST), await person(SECOND)]
    const { merge } = await mergeLeads(runtime, { survivor: a, merged: b, by: ACTOR })
    expect([await pairs(), await countDuplicates(runtime.db)]).toEqual([
      [],
      { open: 0, later: 0, distinct: 0 },
    ])
    await undoMerge(runtime, merge, ACTOR)
    expect(await pairs()).toEqual([{ leads: [a, b], why: ['company'] }])
  })
})

/** Many records of one name at one company, written behind the product's back. */
async function crowd(db: Database, n: number): Promise<readonly string[]> {
  const company = runtime.newId()
  await db`insert into companies (id, name, name_key, created_at) values (${company}, '標商事', '標商事', now())`
  const ids = Array.from({ length: n }, () => runtime.newId())
  const fields = db.json({ lastName: '佐藤', firstName: '一郎' })
  await db`insert into leads (id, fields, company_id, created_at, updated_at)
    select id, ${fields}, ${company}, now(), now() from unnest(${ids}::uuid[]) as u(id)`
  return ids
}

describe('the queue of possible duplicates', () => {
  it('grows with the records of one name, never with their square', async () => {
    await crowd(runtime.db, 2_000)
    const began = performance.now()
    const found = await queueAllDuplicates(runtime.db, runtime.clock.now())
    expect([found, performance.now() - began < 5_000]).toEqual([1_999, true])
    expect(await queueAllDuplicates(runtime.db, runtime.clock.now())).toBe(0)
  })

  it('is filled with one statement, for one record as for a thousand', async () => {
    const ids = await crowd(runtime.db, 1_000)
    let statements = 0
    const db = openDatabase(runtime.url, {
      name: 'counted',
      max: 1,
      onStatement: () => void (statements += 1),
    })
    const writtenBy = async (leads: readonly string[]): Promise<number> => {
      const rows = leads.map((id) => ({
        id: asId<LeadId>(id),
        fields: { lastName: '佐藤', firstName: '二郎' },
        company: null,
        consents: {},
        source: '',
        seq: 0,
      }))
      await db`select 1`
      statements = 0
      await retriedTransaction(db, (tx) => updateLeads(tx, rows, runtime.clock.now()))
      return statements
    }
    try {
      const few = await writtenBy(ids.slice(0, 10))
      expect(await writtenBy(ids)).toBe(few)
    } finally {
      await db.end()
    }
  })

  it('finds who is alike by index, however many leads there are', async () => {
    const ids = await crowd(runtime.db, 3_000)
    // As people are: few share a name, fewer a telephone.
    await runtime.db`
      update leads l set fields = l.fields || jsonb_build_object('lastName', n.n, 'phone', '03-0000-' || n.n)
      from (select id, 1000 + row_number() over () as n from leads) n where n.id = l.id`
    await runtime.db`analyze leads`
    const watched = watchPlans(runtime.url)
    const plans = await watched.plansOf(() =>
      queueDuplicates(watched.db, ids.slice(0, 10), runtime.clock.now()),
    )
    await watched.db.end()
    const plan = plans.find((one) => one.includes('Insert on duplicates')) ?? ''
    expect(plan).toMatch(/leads_same_company[\s\S]*leads_same_phone/u)
    expect(plan).not.toContain('Seq Scan on leads')
  })
})
