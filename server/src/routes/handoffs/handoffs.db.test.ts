import { handoffEndpoints, leadEndpoints, organisationEndpoints, scenarioEndpoints } from '@shirube/contract'
import { addWorkTime } from '@shirube/engine'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
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
beforeAll(async () => {
  server = await openTestServer()
  const admin = await server.as('admin')
  sales = await server.as('sales')
  await makeExampleAssets(admin, sales.id)
  const params = { id: SCENARIO }
  const scenario = await exampleScenario(SCENARIO)
  const { body } = await admin.ask(scenarioEndpoints.import, { params, body: { scenario } })
  const { body: done } = await admin.ask(scenarioEndpoints.publish, {
    params,
    body: { revision: body.revision },
  })
  if (done.kind !== 'published') throw new Error(JSON.stringify(done.diagnostics))
})
afterAll(() => server.close())

/** A lead of the right kind: a fit of 5. */
async function fitting(): Promise<LeadId> {
  const lead = await addLead(server.runtime)
  await server.runtime.db`insert into scores (lead_id, personal) values (${lead}, 5)`
  return lead
}

/** What somebody did on the site: a product page on each of so many days, which scores once a day (S6). */
async function look(lead: LeadId, days: number): Promise<void> {
  const { runtime } = server
  const [seen] = await runtime.db<
    { n: number }[]
  >`select count(*)::int as n from events where lead_id = ${lead} and kind = 'page.viewed'`
  for (let n = 0; n < days; n++) {
    const payload = { url: 'https://x.jp/product', path: '/product', title: '製品紹介', groups: ['product'] }
    const occurredAt = runtime.clock.now() - (30 - (seen?.n ?? 0) - n) * DAY
    await ingest(runtime, lead, { kind: 'page.viewed', payload, occurredAt })
  }
}

const handoffsOf = async (lead: LeadId) =>
  (await sales.ask(handoffEndpoints.list, { query: { owner: 'me' } })).body.items.filter(
    (item) => item.lead.id === lead,
  )

async function handedOver() {
  const lead = await fitting()
  await look(lead, 7)
  await drive(server.runtime, SCENARIO, lead)
  const [handoff] = await handoffsOf(lead)
  if (!handoff) throw new Error('the lead was not handed over')
  return { lead, handoff }
}

const answer = (id: string, body: object, headers = {}) =>
  sales.ask(handoffEndpoints.answer, { params: { id }, body: body as never }, headers)

describe('time to answer', () => {
  it('counts business hours once there are any, for the clock on the board and for the run alike [D7] [D13]', async () => {
    const admin = await server.as('admin')
    const { body: before } = await admin.ask(organisationEndpoints.show)
    const hours = { weekdays: ['tue' as const], from: '10:00', to: '10:30' }
    const { body: saved } = await admin.ask(organisationEndpoints.put, {
      body: { ...before, settings: { ...before.settings, hours } },
    })
    const { body: work } = await sales.ask(organisationEndpoints.workTime)
    expect(work).toMatchObject({ zone: before.timeZone, hours })

    const { lead, handoff } = await handedOver()
    const day = { amount: 1, unit: 'day' } as const
    expect(handoff.answerBy).toBe(addWorkTime(handoff.createdAt, day, { ...work, hours }))
    expect(handoff.answerBy).toBeGreaterThanOrEqual(handoff.createdAt + 7 * DAY)
    const runs = await server.runtime
      .db`select wake_at from runs where lead_id = ${lead} and node = 'handoff'`
    expect(runs[0]?.['wake_at']).toBe(handoff.answerBy)

    const { hours: _, ...without } = saved.settings
    await admin.ask(organisationEndpoints.put, { body: { ...saved, settings: without } })
  })
})

describe('a handoff', () => {
  it('comes of the handoff score, not of being an MQL alone [S25] [S60]', async () => {
    const lead = await fitting()
    await look(lead, 4)
    const mql = await sales.ask(leadEndpoints.show, { params: { id: lead } })
    expect(mql.body.scores.total).toBe(17)
    expect(await handoffsOf(lead)).toEqual([])
    await look(lead, 3)
    await drive(server.runtime, SCENARIO, lead)
    expect(await handoffsOf(lead)).toHaveLength(1)
  })

  it('stands in the list with the score and its reasons in words [S12] [S25]', async () => {
    const { handoff } = await handedOver()
    expect(handoff).toMatchObject({ state: 'open', overdue: false, owner: { id: sales.id } })
    expect(handoff.scores.total).toBeGreaterThanOrEqual(20)
    expect(handoff.reasons[0]?.words).toEqual({
      ja: '「product」を見た +3',
      en: 'viewed “product” +3',
    })
  })

  it('accepted makes the lead an SAL and lets the scenario go on [S61]', async () => {
    const { lead, handoff } = await handedOver()
    const { body } = await answer(handoff.id, { answer: 'accepted' })
    expect(body).toMatchObject({ changed: true, handoff: { state: 'accepted', answeredBy: 'salesの人' } })
    const shown = await sales.ask(leadEndpoints.show, { params: { id: lead } })
    expect(shown.body.qualification).toBe('sal')
    const run = await drive(server.runtime, SCENARIO, lead)
    expect(run.node).not.toBe('handoff')
    const rows = await server.runtime.db`
      select payload from events where lead_id = ${lead} and kind = 'qualification.changed' order by seq desc`
    expect(rows[0]?.['payload']).toMatchObject({ after: 'sal' })
  })

  it('rejected needs its reason, and goes back with it [S61]', async () => {
    const { lead, handoff } = await handedOver()
    const missing = await answer(handoff.id, { answer: 'rejected' })
    expect(missing.problem.issues[0]?.path).toBe('reason')
    expect((await handoffsOf(lead))[0]?.state).toBe('open')
    const { body } = await answer(handoff.id, { answer: 'rejected', reason: '時期尚早' })
    expect(body).toMatchObject({ changed: true, handoff: { state: 'rejected', reason: '時期尚早' } })
    expect((await drive(server.runtime, SCENARIO, lead)).node).not.toBe('handoff')
  })

  it('may be held with a date or without a clock, and answered later [S61]', async () => {
    const { lead, handoff } = await handedOver()
    const until = server.runtime.clock.now() + 30 * DAY
    const held = await answer(handoff.id, { answer: 'held', until })
    expect(held.body.handoff).toMatchObject({ state: 'held', heldUntil: until })
    expect((await drive(server.runtime, SCENARIO, lead)).node).toBe('handoff')
    const wrong = await answer(handoff.id, { answer: 'accepted', until })
    expect(wrong.problem.issues[0]?.path).toBe('until')
    expect((await answer(handoff.id, { answer: 'held' })).body.handoff.heldUntil).toBeUndefined()
    expect((await answer(handoff.id, { answer: 'accepted' })).body.changed).toBe(true)
  })

  it('answered twice changes nothing and says so', async () => {
    const { lead, handoff } = await handedOver()
    const headers = { 'idempotency-key': 'h1' }
    expect((await answer(handoff.id, { answer: 'accepted' }, headers)).body.changed).toBe(true)
    expect((await answer(handoff.id, { answer: 'accepted' }, headers)).body.changed).toBe(false)
    const late = await answer(handoff.id, { answer: 'rejected', reason: '遅い' })
    expect(late.body).toMatchObject({ changed: false, handoff: { state: 'accepted' } })
    const rows = await server.runtime
      .db`select 1 from events where lead_id = ${lead} and kind = 'handoff.answered'`
    expect(rows).toHaveLength(1)
  })

  it('is followed by a person’s judgement that closing is possible: SQL [S61]', async () => {
    const { lead, handoff } = await handedOver()
    await answer(handoff.id, { answer: 'accepted' })
    const { body } = await sales.ask(leadEndpoints.qualify, {
      params: { id: lead },
      body: { qualification: 'sql' },
    })
    expect(body.qualification).toBe('sql')
    // Accepting another handoff of somebody who is further already leaves them there.
    const rows = await server.runtime.db`
      select payload -> 'after' as after from events where lead_id = ${lead} and kind = 'qualification.changed' order by seq desc limit 1`
    expect(rows[0]?.['after']).toBe('sql')
  })
})
