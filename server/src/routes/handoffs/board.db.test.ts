import {
  dealEndpoints,
  handoffEndpoints,
  homeEndpoints,
  leadEndpoints,
  scenarioEndpoints,
} from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { ingest, writeHandoffLink } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drive } from '../../testing/drive-run.ts'
import { exampleScenario, makeExampleAssets } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const SCENARIO = 'mql-handoff'
const DAY = 86_400_000

let server: TestServer
let sales: TestCaller
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  sales = await server.as('sales')
  await makeExampleAssets(admin, sales.id)
  const params = { id: SCENARIO }
  const scenario = await exampleScenario(SCENARIO)
  const { body } = await admin.ask(scenarioEndpoints.import, { params, body: { scenario } })
  await admin.ask(scenarioEndpoints.publish, { params, body: { revision: body.revision } })
})
afterAll(() => server.close())

async function handedOver(): Promise<{ readonly lead: LeadId; readonly id: string }> {
  const { runtime } = server
  const lead = await addLead(runtime)
  await runtime.db`insert into scores (lead_id, personal) values (${lead}, 5)`
  for (let n = 0; n < 7; n++) {
    const payload = { url: 'https://x.jp/product', path: '/product', title: '製品紹介', groups: ['product'] }
    const occurredAt = runtime.clock.now() - (30 - n) * DAY
    await ingest(runtime, lead, { kind: 'page.viewed', payload, occurredAt })
  }
  await drive(runtime, SCENARIO, lead)
  const { body } = await sales.ask(handoffEndpoints.list, { query: { owner: 'me' } })
  const handoff = body.items.find((item) => item.lead.id === lead)
  if (!handoff) throw new Error('the lead was not handed over')
  return { lead, id: handoff.id }
}

const answer = (id: string, body: object) =>
  sales.ask(handoffEndpoints.answer, { params: { id }, body: body as never })
const board = async (owner?: 'me') => (await sales.ask(handoffEndpoints.board, { query: { owner } })).body

/** In which column a handoff stands. */
async function columnOf(id: string): Promise<string | undefined> {
  const { columns } = await board()
  return Object.entries(columns).find(([, { items }]) => items.some((item) => item.id === id))?.[0]
}

/** The ways into the product that the mail to the owner offers. */
async function linksOf(id: string): Promise<readonly string[]> {
  const [row] = await server.runtime.db<{ content: { links: { path: string }[] } }[]>`
    select content from messages where key like ${`handoff:${id}:%`} order by created_at desc limit 1`
  return row?.content.links.map(({ path }) => path) ?? []
}

const post = (path: string, body: Readonly<Record<string, string>>) =>
  server.app.inject({
    method: 'POST',
    url: path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(body).toString(),
  })

describe('the board of handoffs', () => {
  it('shows each handoff where it stands: unanswered, held, SAL, SQL, sent back [S61]', async () => {
    const { lead, id } = await handedOver()
    expect(await columnOf(id)).toBe('waiting')
    await answer(id, { answer: 'held' })
    expect(await columnOf(id)).toBe('held')
    await answer(id, { answer: 'accepted' })
    expect(await columnOf(id)).toBe('accepted')
    await sales.ask(leadEndpoints.qualify, { params: { id: lead }, body: { qualification: 'sql' } })
    expect(await columnOf(id)).toBe('qualified')
    const other = await handedOver()
    await answer(other.id, { answer: 'rejected', reason: '時期尚早' })
    expect(await columnOf(other.id)).toBe('returned')
    const { columns, answered, inTime } = await board()
    expect(columns.returned).toMatchObject({ count: 1 })
    expect({ answered, inTime }).toEqual({ answered: 2, inTime: 2 })
  })

  it('gives one to a colleague, who owns the lead from then on and is told by mail [D7]', async () => {
    const { lead, id } = await handedOver()
    const other = await server.as('sales')
    const { body } = await sales.ask(handoffEndpoints.assign, { params: { id }, body: { user: other.id } })
    expect(body.owner?.id).toBe(other.id)
    expect((await sales.ask(leadEndpoints.show, { params: { id: lead } })).body.owner?.id).toBe(other.id)
    expect((await board('me')).columns.waiting.items.some((item) => item.id === id)).toBe(false)
    const mails = await server.runtime.db`
      select address, content ->> 'subject' as subject from messages where key like ${`handoff:${id}:%`} order by created_at`
    expect(mails).toHaveLength(2)
    expect(mails[1]).toMatchObject({ address: `${other.id}@shirube.example` })
    await answer(id, { answer: 'accepted' })
    const late = await sales.ask(handoffEndpoints.assign, { params: { id }, body: { user: sales.id } })
    expect(late.problem.code).toBe('conflict')
  })
})

/** By hand → everybody → wait 30 days → end. */
const NURTURING = {
  format: 1,
  settings: { purpose: '', internal: true, reentry: { kind: 'never' }, exits: [], goals: [], schedule: {} },
  annotations: {},
  nodes: Object.fromEntries(
    [
      ['start', 'added', { by: 'hand' }] as const,
      ['all', 'audience-gate', { condition: { kind: 'all', of: [] } }] as const,
      ['wait', 'wait-duration', { duration: { amount: 30, unit: 'day' }, zone: 'lead' }] as const,
      ['over', 'end', {}] as const,
    ].map(([id, type, data], y) => [id, { id, type, version: 1, data, position: { x: 0, y: y * 100 } }]),
  ),
  edges: Object.fromEntries(
    [
      ['start', 'next', 'all'],
      ['all', 'yes', 'wait'],
      ['wait', 'next', 'over'],
    ].map(([node, port, to]) => [`${node}-${port}`, { id: `${node}-${port}`, from: { node, port }, to }]),
  ),
}

describe('a handoff that is sent back into a scenario', () => {
  const nurturing = { id: 'nurturing' }
  const runsIn = async (lead: LeadId): Promise<readonly unknown[]> =>
    await server.runtime.db`select status from runs where lead_id = ${lead} and scenario_id = 'nurturing'`

  it('begins that scenario, one entry and no more, and is kept with the answer [D7] [S61]', async () => {
    const { lead, id } = await handedOver()
    const asked = { name: '育成', scenario: NURTURING }
    const { body } = await admin.ask(scenarioEndpoints.import, { params: nurturing, body: asked })
    expect((await board()).returnTo).toEqual([])
    const early = await answer(id, { answer: 'rejected', reason: '時期尚早', returnTo: 'nurturing' })
    expect(early.problem.code).toBe('conflict')
    expect(await columnOf(id)).toBe('waiting')

    await admin.ask(scenarioEndpoints.publish, { params: nurturing, body: { revision: body.revision } })
    expect((await board()).returnTo).toEqual([{ id: 'nurturing', name: '育成' }])
    await answer(id, { answer: 'rejected', reason: '時期尚早', returnTo: 'nurturing' })
    expect(await columnOf(id)).toBe('returned')
    expect(await runsIn(lead)).toHaveLength(1)
    const notes = await server.runtime.db`
      select after ->> 'returnTo' as "returnTo" from audit_log where action = 'handoff.answered' and subject_id = ${id}`
    expect(notes).toEqual([{ returnTo: 'nurturing' }])
    await answer(id, { answer: 'rejected', reason: '時期尚早', returnTo: 'nurturing' })
    expect(await runsIn(lead)).toHaveLength(1)
  })

  it('is refused, and nothing is changed, where there is no such scenario', async () => {
    const { lead, id } = await handedOver()
    const refused = await answer(id, { answer: 'rejected', reason: '競合', returnTo: 'nowhere' })
    expect(refused.problem.code).toBe('not_found')
    expect(await columnOf(id)).toBe('waiting')
    expect(await runsIn(lead)).toEqual([])
  })
})

describe('a deal', () => {
  it('makes its lead an SQL, is won for an amount, and leaves the board [S61]', async () => {
    const { lead, id } = await handedOver()
    await answer(id, { answer: 'accepted' })
    const opened = await sales.ask(dealEndpoints.open, {
      body: { lead, handoff: id, name: '導入', amount: 3_000_000 },
    })
    expect(opened.body).toMatchObject({ state: 'open', amount: 3_000_000, lead: { qualification: 'sql' } })
    const params = { id: opened.body.id }
    expect(
      (await sales.ask(dealEndpoints.change, { params, body: { state: 'won' } })).problem.issues[0]?.path,
    ).toBe('amount')
    await sales.ask(dealEndpoints.change, { params, body: { state: 'won', amount: 2_800_000 } })
    expect(await columnOf(id)).toBeUndefined()
    const { body } = await sales.ask(dealEndpoints.list)
    expect(body.tallies.won).toEqual({ count: 1, amount: 2_800_000 })
    const events = await server.runtime.db`
      select payload from events where lead_id = ${lead} and kind = 'deal.changed' order by seq`
    expect(events.map(({ payload }) => (payload as { state: string }).state)).toEqual(['open', 'won'])
  })

  it('is lost for a reason, and the reasons are counted [S61]', async () => {
    const { lead } = await handedOver()
    const { body } = await sales.ask(dealEndpoints.open, { body: { lead, name: '導入' } })
    const params = { id: body.id }
    const none = await sales.ask(dealEndpoints.change, { params, body: { state: 'lost' } })
    expect(none.problem.issues[0]?.path).toBe('reason')
    await sales.ask(dealEndpoints.change, { params, body: { state: 'lost', reason: '時期' } })
    const { body: deals } = await sales.ask(dealEndpoints.list)
    expect(deals.reasons).toEqual([{ reason: '時期', count: 1 }])
  })
})

describe('the mail to the owner of a hot lead', () => {
  it('asks on a page that changes nothing by being looked at, and takes one answer [S25] [S65]', async () => {
    const { id } = await handedOver()
    const [path = ''] = await linksOf(id)
    const looked = await server.app.inject({ method: 'GET', url: path })
    expect(looked.statusCode).toBe(200)
    expect(looked.body).toContain('受け入れる')
    expect(await columnOf(id)).toBe('waiting')
    const bare = path.replace(/\?.*/u, '')
    const done = await post(bare, { answer: 'accepted', lang: 'en' })
    expect(done.body).toContain('Accepted')
    expect(await columnOf(id)).toBe('accepted')
    const again = await post(bare, { answer: 'rejected', reason: '遅い', lang: 'ja' })
    expect(again.body).toContain('すでに回答されています')
    expect(await columnOf(id)).toBe('accepted')
  })

  it('needs a reason to send somebody back, and holds until a day', async () => {
    const { id } = await handedOver()
    const path = (await linksOf(id))[0]?.replace(/\?.*/u, '') ?? ''
    const none = await post(path, { answer: 'rejected', lang: 'ja' })
    expect(none.statusCode).toBe(422)
    expect(none.body).toContain('戻す理由を入力してください')
    await post(path, { answer: 'held', until: '2030-01-15', lang: 'ja' })
    const held = (await board()).columns.held.items.find((item) => item.id === id)
    expect(held?.heldUntil).toBe(Date.parse('2030-01-15T09:00:00+09:00'))
  })

  it('opens for nobody else, not after it has expired, and not with a changed word', async () => {
    const { id } = await handedOver()
    const path = (await linksOf(id))[0]?.replace(/\?.*/u, '') ?? ''
    expect(
      (await post(`${path.slice(0, -1)}${path.endsWith('A') ? 'B' : 'A'}`, { answer: 'accepted' }))
        .statusCode,
    ).toBe(400)
    const other = await server.as('sales')
    await sales.ask(handoffEndpoints.assign, { params: { id }, body: { user: other.id } })
    expect((await post(path, { answer: 'accepted' })).statusCode).toBe(410)
    expect(await columnOf(id)).toBe('waiting')
    const expiresAt = server.runtime.clock.now() - 1
    const old = writeHandoffLink(server.runtime.keyring, { handoff: id, user: other.id, expiresAt })
    const late = await post(`/h/${old}`, { answer: 'accepted', lang: 'ja' })
    expect(late.statusCode).toBe(410)
    expect(late.body).toContain('期限が切れています')
    expect(await columnOf(id)).toBe('waiting')
  })
})

describe('the home', () => {
  it('says what waits for a person, and how many came how far [S61]', async () => {
    await handedOver()
    const { body } = await sales.ask(homeEndpoints.show, { query: { days: '90' } })
    expect(body.toDo.handoffs.count).toBeGreaterThanOrEqual(1)
    expect(body.toDo.handoffs.first?.name).toBeTruthy()
    const people = Object.fromEntries(body.funnel.map(({ stage, people: n }) => [stage, n]))
    expect(people['leads']).toBeGreaterThanOrEqual(people['mql'] ?? 0)
    expect(people).toMatchObject({ deals: 2, won: 1 })
    expect(people['sql']).toBe(3)
    expect(body.weeks).toHaveLength(8)
    expect(body.weeks.at(-1)?.sql).toBe(3)
    const { body: activity } = await sales.ask(homeEndpoints.activity)
    expect(activity.items[0]?.words.ja).toBeTruthy()
  })

  it('keeps the targets that marketing sets', async () => {
    expect((await sales.ask(homeEndpoints.putTargets, { body: { mql: 10 } })).status).toBe(403)
    const marketer = await server.as('marketer')
    await marketer.ask(homeEndpoints.putTargets, { body: { mql: 10, won: 2 } })
    expect((await sales.ask(homeEndpoints.show, { query: {} })).body.targets).toEqual({
      mql: 10,
      won: 2,
    })
  })
})
