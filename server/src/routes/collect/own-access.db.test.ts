import { homeEndpoints, leadEndpoints, organisationEndpoints } from '@shirube/contract'
import { timeline } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { DECISION_JOBS, identify, runJobs } from '@shirube/runtime'
import { drainHits } from '@shirube/runtime/testing'
import { DEFAULT_RULE_SET } from '@shirube/scoring'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'

let server: TestServer
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  await server.runtime
    .db`insert into lists (id, name, system, created_at) values ('test', 'テスト', true, now())`
  await putSettings({ ownNetworks: ['203.0.113.0/24', '2001:db8::/32'] })
})
afterAll(() => server.close())

async function putSettings(settings: Record<string, unknown>) {
  const { body } = await admin.ask(organisationEndpoints.show)
  return await admin.ask(organisationEndpoints.put, {
    body: { ...body, settings: { ...body.settings, ...settings } },
  })
}
const person = async (email: string, visitor?: string): Promise<LeadId> =>
  (
    await identify(server.runtime, {
      fields: { email, lastName: '試' },
      source: 'test',
      ...(visitor && { visitor: { id: visitor } }),
    })
  ).lead
const view = (visitor: string, ip: string, id: string) =>
  server.app.inject({
    method: 'POST',
    url: '/t/hits',
    headers: { 'content-type': 'text/plain', 'user-agent': CHROME, 'x-forwarded-for': ip },
    payload: JSON.stringify({
      visitor,
      hits: [{ id, kind: 'page.viewed', ago: 0, payload: { url: 'https://www.shirube.example/products/a' } }],
    }),
  })
const listsOf = async (lead: LeadId) =>
  (
    await server.runtime.db<{ id: string }[]>`select list_id as id from list_members where lead_id = ${lead}`
  ).map(({ id }) => id)

describe('a visit from the organisation’s own network [S24]', () => {
  it('is kept with its reason, and neither scores nor counts', async () => {
    const visitor = 'visitor-of-the-office'
    const lead = await person('guest@customer.example', visitor)
    expect((await view(visitor, '203.0.113.5', 'hit-00000001')).statusCode).toBe(202)
    expect((await view(visitor, '198.51.100.5', 'hit-00000002')).statusCode).toBe(202)
    const hits = await server.runtime.db`
      select machine, machine_reason from hits where visitor_id = ${visitor} order by id`
    expect(hits).toEqual([
      { machine: true, machine_reason: 'internal' },
      { machine: false, machine_reason: null },
    ])
    await drainHits(server.runtime)
    const { body } = await admin.ask(leadEndpoints.timeline, { params: { id: lead }, query: { sort: 'web' } })
    expect(body.items.map(({ machine, machineReason }) => [machine, machineReason])).toEqual([
      [false, undefined],
      [true, 'internal'],
    ])
    const scored = await server.runtime.db<{ seq: number }[]>`
      select event_seq as seq from score_entries where lead_id = ${lead} and rule_id = any(${DEFAULT_RULE_SET.rules.map(({ id }) => id)})`
    const counted = (await timeline(server.runtime.db, asId(lead), { limit: 20, kinds: ['page.viewed'] }))
      .filter(({ machine }) => machine)
      .map(({ seq }) => seq)
    expect(scored.map(({ seq }) => seq)).not.toContain(counted[0])
  })

  it('is refused as a setting when it is no network, and the field is named', async () => {
    const answer = await putSettings({ ownNetworks: ['203.0.113.0/24', '203.0.113.0/33'] })
    expect(answer.status).toBe(400)
    expect(answer.problem.issues.map(({ path }) => path)).toContain('settings.ownNetworks.1')
  })
})

describe('a lead of tests', () => {
  it('goes on the list of tests by its address, new and old, and is left out of the figures', async () => {
    const funnel = async () => {
      const { body } = await admin.ask(homeEndpoints.show, { query: {} })
      return body.funnel.find(({ stage }) => stage === 'leads')?.people
    }
    const before = (await funnel()) ?? 0
    const old = await person('old@own.example')
    expect(await funnel()).toBe(before + 1)
    expect((await putSettings({ testAddresses: ['@OWN.example'] })).status).toBe(200)
    await runJobs(server.runtime, DECISION_JOBS)
    expect(await listsOf(old)).toEqual(['test'])
    const fresh = await person('new@own.example')
    const changed = await person('else@customer.example')
    expect(await listsOf(fresh)).toEqual(['test'])
    expect(await listsOf(changed)).toEqual([])
    await admin.ask(leadEndpoints.change, {
      params: { id: changed },
      body: { fields: { email: 'moved@own.example' } },
    })
    expect(await listsOf(changed)).toEqual(['test'])
    expect(await funnel()).toBe(before)
    const { body } = await admin.ask(leadEndpoints.show, { params: { id: fresh } })
    expect(body.lists).toEqual([{ id: 'test', name: 'テスト', system: true }])
  })
})
