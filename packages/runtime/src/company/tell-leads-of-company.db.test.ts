import type { Condition } from '@shirube/audience'
import { leadRecord, timeline, touchLive, transaction } from '@shirube/db'
import type { LeadId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DECISION_JOBS } from '../control/decision-jobs.ts'
import { upsertLeads } from '../identity/upsert-leads.ts'
import { runJobs } from '../jobs/job-runner.ts'
import { openTestRuntime, type TestRuntime } from '../testing/index.ts'
import { scheduleCompanyNews } from './tell-leads-of-company.ts'

const KNOWN_DOMAIN: Condition = {
  kind: 'company',
  field: 'domain',
  test: { op: 'is', value: 'aozora.example' },
} as const

let runtime: TestRuntime
beforeAll(async () => {
  runtime = await openTestRuntime()
  const { db } = runtime
  await db`insert into segments (id, name, condition, created_at) values ('aozora', '青空', ${db.json(KNOWN_DOMAIN)}, now())`
  await touchLive(db)
})
afterAll(() => runtime.close())

async function lead(email: string, companyName?: string): Promise<LeadId> {
  const fields = { email, ...(companyName !== undefined && { companyName }) }
  const [made] = await upsertLeads(runtime, { leads: [{ fields, consents: [] }], sender: 'test' })
  return made?.id as LeadId
}
const changesOf = async (id: LeadId, field: string) =>
  (await timeline(runtime.db, id, { limit: 50, kinds: ['attribute.changed'] }))
    .map((event) => event.payload)
    .filter((payload) => payload['field'] === field)
const isMember = async (id: LeadId): Promise<boolean> =>
  (await runtime.db`select 1 from segment_members where lead_id = ${id} and segment_id = 'aozora'`).length > 0

describe('a change about a company', () => {
  it('is told to each of its leads once, with before and after, and opens what asks for it [S7]', async () => {
    const first = await lead('a@gmail.com', '青空製作所')
    const second = await lead('b@gmail.com', '青空製作所')
    const alone = await lead('c@gmail.com')
    expect(await isMember(first)).toBe(false)

    const third = await lead('d@aozora.example', '青空製作所')
    await runJobs(runtime, DECISION_JOBS)
    for (const one of [first, second, third]) {
      expect(await changesOf(one, 'company.domain')).toEqual([
        { field: 'company.domain', after: 'aozora.example' },
      ])
      expect(await isMember(one)).toBe(true)
    }
    expect(await changesOf(alone, 'company.domain')).toEqual([])
    await runJobs(runtime, DECISION_JOBS)
    expect(await changesOf(first, 'company.domain')).toHaveLength(1)
  })

  it('reaches every lead of a large company once, also when the job is done twice', async () => {
    const { db } = runtime
    const one = await lead('large@oozora.example', '大空商事')
    const company = (await leadRecord(db, one))?.company
    if (!company) throw new Error('no company')
    await db`
      with made as (
        insert into leads (id, company_id, created_at, updated_at)
        select uuidv7(), ${company}, ${runtime.clock.now()}, ${runtime.clock.now()} from generate_series(1, 450) returning id)
      insert into lead_clock (lead_id) select id from made`
    const news = { company, field: 'company.employees', before: 300, after: 450 }
    for (let time = 0; time < 2; time++) {
      await transaction(db, (tx) => scheduleCompanyNews(tx, news, { id: 'growth', now: runtime.clock.now() }))
      for (let page = 0; page < 4; page++) await runJobs(runtime, DECISION_JOBS)
    }
    const [told] = await db<{ n: number; leads: number }[]>`
      select count(*)::int as n, count(distinct lead_id)::int as leads from events where payload ->> 'field' = 'company.employees'`
    expect(told).toEqual({ n: 451, leads: 451 })
  })
})

describe('which company a lead belongs to', () => {
  it('is told like any other field when it becomes known, and when it changes', async () => {
    const moved = await lead('mover@gmail.com', '日本標識')
    const before = (await leadRecord(runtime.db, moved))?.company
    await lead('mover@gmail.com', '新日本標識')
    const after = (await leadRecord(runtime.db, moved))?.company
    expect(after).not.toBe(before)
    expect((await changesOf(moved, 'company')).toReversed()).toEqual([
      { field: 'company', after: before },
      { field: 'company', before, after },
    ])
    await lead('mover@gmail.com', '新日本標識')
    expect(await changesOf(moved, 'company')).toHaveLength(2)
  })
})
