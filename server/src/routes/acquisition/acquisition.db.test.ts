import {
  type Acquired,
  acquisitionEndpoints,
  campaignEndpoints,
  dealEndpoints,
  listEndpoints,
} from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { localTime } from '@shirube/kernel/zone'
import { identify, RECURRING_JOBS, runJobs } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const DAY = 86_400_000
let server: TestServer
let marketer: TestCaller
let serial = 0
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

async function cameFrom(source: string): Promise<LeadId> {
  const fields = { email: `cost${++serial}@shirube.example`, lastName: `来場者${serial}` }
  return (await identify(server.runtime, { fields, source })).lead
}

/** A list that was taken in and brought these people. */
async function importOf(
  plan: { readonly source: string; readonly columns: readonly string[] },
  about: { readonly cost: number; readonly leads: readonly LeadId[]; readonly daysAgo?: number },
): Promise<string> {
  const { db, clock, newId } = server.runtime
  const id = newId()
  const at = clock.now() - (about.daysAgo ?? 0) * DAY - 1
  await db`insert into imports ${db({
    id,
    name: `${plan.source}.csv`,
    format: {},
    plan,
    state: 'done',
    rows: about.leads.length,
    counts: { created: about.leads.length },
    cost: about.cost,
    created_at: at,
  })}`
  for (const [line, lead] of about.leads.entries())
    await db`
      insert into import_rows (import_id, line, outcome, lead_id, seq_from, seq_to)
      values (${id}, ${line + 2}, 'created', ${lead}, 1, 1)`
  return id
}

async function wins(lead: LeadId, amount: number): Promise<void> {
  const sales = await server.as('sales')
  const { body } = await sales.ask(dealEndpoints.open, { body: { lead, name: '導入', amount } })
  await sales.ask(dealEndpoints.change, { params: { id: body.id }, body: { state: 'won', amount } })
}

const told = async (view: keyof typeof acquisitionEndpoints, query: { days?: 90 | 365 } = {}) => {
  const { status, body } = await marketer.ask(acquisitionEndpoints[view], { query })
  expect(status).toBe(200)
  return (name: string): Acquired | undefined => body.items.find((item) => item.name === name)
}

describe('what people cost to win against what was won with them [S54]', () => {
  it('is told by source, a list that names one for each row divided among its people', async () => {
    const card = [await cameFrom('展示会A'), await cameFrom('展示会A'), await cameFrom('展示会A')]
    const other = await cameFrom('展示会B')
    await cameFrom('資料請求フォーム')
    await importOf({ source: '展示会A', columns: ['email'] }, { cost: 200_000, leads: card.slice(0, 1) })
    await importOf(
      { source: '名刺', columns: ['email', 'source'] },
      { cost: 90_000, leads: [...card.slice(1), other] },
    )
    await wins(card[0] ?? other, 1_500_000)
    const by = await told('sources')
    expect(by('展示会A')).toEqual({
      id: '展示会A',
      name: '展示会A',
      people: 3,
      qualified: 1,
      cost: 260_000,
      deals: 1,
      amount: 1_500_000,
    })
    expect(by('展示会B')).toMatchObject({ people: 1, cost: 30_000, deals: 0, amount: 0 })
    expect(by('資料請求フォーム')).toMatchObject({ people: 1, cost: 0 })
  })

  it('is told by import, a deal that was won before the list came left out', async () => {
    const early = await cameFrom('代理店')
    await wins(early, 700_000)
    const late = await cameFrom('代理店')
    await importOf({ source: '代理店', columns: ['email'] }, { cost: 50_000, leads: [early, late] })
    await wins(late, 300_000)
    const by = await told('imports')
    expect(by('代理店.csv')).toMatchObject({ people: 2, cost: 50_000, deals: 1, amount: 300_000 })
  })

  it('is told of those alone who came within the days that are asked for, and of nobody who is a trial', async () => {
    const old = await cameFrom('古い名簿')
    await importOf({ source: '古い名簿', columns: ['email'] }, { cost: 10_000, leads: [old], daysAgo: 200 })
    await server.runtime.db`update leads set created_at = created_at - interval '200 days' where id = ${old}`
    await marketer.ask(listEndpoints.put, { params: { id: 'test' }, body: { name: 'テスト', system: true } })
    await server.runtime
      .db`insert into list_members (list_id, lead_id, added_at) values ('test', ${old}, now())`
    expect((await told('sources', { days: 90 }))('古い名簿')).toBeUndefined()
    expect((await told('imports', { days: 90 }))('古い名簿.csv')).toBeUndefined()
    expect((await told('sources', { days: 365 }))('古い名簿')).toMatchObject({ people: 0, cost: 10_000 })
    const odd = await marketer.send('GET', '/api/v1/acquisition/sources?days=8')
    expect(odd.status).toBe(400)
  })

  it('is told by campaign, as it was counted last', async () => {
    const day = (days: number) => localTime(server.runtime.clock.now() + days * DAY, 'Asia/Tokyo').date
    const plan = { name: '秋の施策', purpose: '', target: 1, parts: [], cost: 80_000 }
    const time = { startsOn: day(-1), endsOn: day(1), dueOn: day(2) }
    const body = { ...plan, ...time, goal: { kind: 'deals-won' as const } }
    await marketer.ask(campaignEndpoints.put, { params: { id: 'autumn' }, body })
    await runJobs(server.runtime, RECURRING_JOBS)
    expect((await told('campaigns', { days: 90 }))('秋の施策')).toEqual({
      id: 'autumn',
      name: '秋の施策',
      people: 0,
      cost: 80_000,
      deals: 0,
      amount: 0,
    })
  })

  it('may be read by everybody who sees leads', async () => {
    const viewer = await server.as('viewer')
    expect((await viewer.ask(acquisitionEndpoints.sources, { query: {} })).status).toBe(200)
  })
})
