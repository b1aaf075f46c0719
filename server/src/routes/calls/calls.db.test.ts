import { callEndpoints, leadEndpoints, runEndpoints, scenarioEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { drive, runOf } from '../../testing/drive-run.ts'
import { exampleScenario, makeExampleAssets } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const SCENARIO = 'whitepaper-follow-up'
const DAY = 86_400_000

let server: TestServer
let caller: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  const admin = await server.as('admin')
  caller = await server.as('inside_sales')
  await makeExampleAssets(admin, caller.id)
  const id = SCENARIO
  const scenario = await exampleScenario()
  const { body } = await admin.ask(scenarioEndpoints.import, { params: { id }, body: { scenario } })
  const done = await admin.ask(scenarioEndpoints.publish, {
    params: { id },
    body: { revision: body.revision },
  })
  if (done.body.kind !== 'published') throw new Error(done.raw.body)
})
afterAll(() => server.close())

/** A lead whom the scenario wants called. */
async function leadToCall(): Promise<{ lead: LeadId; call: string }> {
  const { runtime } = server
  const lead = await addLead(runtime, { lastName: '高橋', companyName: '標商事' })
  await runtime.db`insert into scores (lead_id, site) values (${lead}, 12)`
  await ingest(runtime, lead, { kind: 'form.submitted', payload: { form: 'whitepaper', submission: 's' } })
  await drive(runtime, SCENARIO, lead)
  const [message] = await runtime.db<{ key: string }[]>`select key from messages where lead_id = ${lead}`
  await ingest(runtime, lead, {
    kind: 'mail.clicked',
    payload: { message: message?.key ?? '', mail: 'whitepaper-thanks', link: '1', url: 'https://x.jp' },
  })
  await drive(runtime, SCENARIO, lead)
  const [task] = await runtime.db<{ id: string }[]>`select id from tasks where lead_id = ${lead}`
  if (!task) throw new Error('nobody is to be called')
  return { lead, call: task.id }
}

const post = (call: string, body: object, headers = {}) =>
  caller.ask(callEndpoints.complete, { params: { id: call }, body: body as never }, headers)
const eventsOf = async (lead: LeadId, kind: string) =>
  await server.runtime.db<{ payload: Record<string, unknown> }[]>`
    select payload from events where lead_id = ${lead} and kind = ${kind} order by seq`

describe('a call', () => {
  let lead: LeadId
  let call: string
  beforeEach(async () => {
    ;({ lead, call } = await leadToCall())
  })

  it('stands in the queue with whom it is about, and who is to make it', async () => {
    const { body } = await caller.ask(callEndpoints.list, { query: { assignee: 'me' } })
    const shown = body.items.find((item) => item.id === call)
    expect(shown).toMatchObject({
      lead: { id: lead, name: '高橋 花', company: '標商事', score: expect.any(Number) as number },
      scenario: { id: SCENARIO },
      assignee: { id: caller.id },
      priority: 'high',
      state: 'open',
      overdue: false,
    })
    expect(shown?.script).toContain('決裁者')
  })

  it('once answered moves the scenario on; its notes stand in the lead’s record and history [S64]', async () => {
    const notes = { issue: '展示会後の追客', timing: '来期', budget: '300万円', decisionMaker: '本部長' }
    const { status, body } = await post(call, { outcome: 'appointment', note: '14日に訪問', ...notes })
    expect(status).toBe(200)
    expect(body).toMatchObject({ changed: true, call: { state: 'done', outcome: 'appointment' } })
    expect(body.call.answer).toMatchObject({ note: '14日に訪問', ...notes })
    expect((await drive(server.runtime, SCENARIO, lead)).node).toBe('handoff')
    const shown = await caller.ask(leadEndpoints.show, { params: { id: lead } })
    expect(shown.body.fields).toMatchObject(notes)
    const { body: history } = await caller.ask(leadEndpoints.timeline, {
      params: { id: lead },
      query: {},
    })
    const kinds = history.items.map((entry) => entry.kind)
    expect(kinds).toEqual(
      expect.arrayContaining(['page.viewed', 'call.completed', 'attribute.changed'].slice(1)),
    )
    // What was learned comes before the outcome: a branch right behind the call reads it.
    const seqOf = (kind: string): number => history.items.find((entry) => entry.kind === kind)?.seq ?? 0
    expect(seqOf('attribute.changed')).toBeLessThan(seqOf('call.completed'))
    const told = history.items.find((entry) => entry.kind === 'call.completed')
    expect(told?.words.ja).not.toBe('')
    expect(told?.cause).toEqual({ kind: 'person', id: caller.id })
  })

  it('answered twice changes nothing and says so, by the same key or by somebody else', async () => {
    const headers = { 'idempotency-key': 'call-1' }
    expect((await post(call, { outcome: 'not_now' }, headers)).body).toMatchObject({ changed: true })
    expect((await post(call, { outcome: 'not_now' }, headers)).body).toMatchObject({ changed: false })
    const late = await post(call, { outcome: 'appointment' })
    expect(late.body).toMatchObject({ changed: false, call: { outcome: 'not_now' } })
    expect(await eventsOf(lead, 'call.completed')).toHaveLength(1)
  })

  it('answered by many at once is answered once', async () => {
    const all = await Promise.all(
      ['appointment', 'not_now', 'no_answer', 'refused'].map((outcome) => post(call, { outcome })),
    )
    expect(all.filter((one) => one.body.changed)).toHaveLength(1)
    expect(await eventsOf(lead, 'call.completed')).toHaveLength(1)
  })

  it('to be made later stays open until its new time', async () => {
    const missing = await post(call, { outcome: 'call_back' })
    expect(missing.problem.issues[0]?.path).toBe('callBackAt')
    const callBackAt = server.runtime.clock.now() + 2 * DAY
    const { body } = await post(call, { outcome: 'call_back', callBackAt })
    expect(body).toMatchObject({ changed: true, call: { state: 'open', dueAt: callBackAt } })
    expect((await drive(server.runtime, SCENARIO, lead)).node).toBe('call')
    expect((await post(call, { outcome: 'appointment' })).body.changed).toBe(true)
    expect((await drive(server.runtime, SCENARIO, lead)).node).toBe('handoff')
  })

  it('says beforehand what the scenario does after each outcome [S10]', async () => {
    const { body } = await caller.ask(callEndpoints.ahead, { params: { id: call } })
    const after = Object.fromEntries(body.items.map(({ outcome, words }) => [outcome, words.ja]))
    expect(Object.keys(after)).toHaveLength(7)
    expect(after['call_back']).toBe('指定した日時に、この一覧に戻る')
    expect(after['no_answer']).toMatch(/もう一度この一覧に出る$/u)
    expect(after['appointment']).toContain('引き渡')
    await post(call, { outcome: 'appointment' })
    expect((await drive(server.runtime, SCENARIO, lead)).node).toBe('handoff')
    expect((await caller.ask(callEndpoints.ahead, { params: { id: call } })).body.items).toEqual([])
  })

  it('can be given to a colleague, back to the queue, and taken by one', async () => {
    const [one, two] = await Promise.all([server.as('inside_sales'), server.as('inside_sales')])
    const assign = (user: string | null) =>
      caller.ask(callEndpoints.assign, { params: { id: call }, body: { user } })
    expect((await assign(null)).body.assignee).toBeUndefined()
    const taken = await Promise.all(
      [one, two].map((who) => who.ask(callEndpoints.claim, { params: { id: call } })),
    )
    expect(taken.map((answer) => String(answer.status)).toSorted()).toEqual(['200', '409'])
    expect((await assign('019b0000-0000-7000-8000-000000000001')).problem.issues[0]?.path).toBe('user')
    expect((await assign(one.id)).body.assignee?.id).toBe(one.id)
    const key = await server.withKey(['sales:write'])
    expect((await key.ask(callEndpoints.claim, { params: { id: call } })).status).toBe(403)
  })

  it('leaves its reason on the path of the run [D8]', async () => {
    await post(call, { outcome: 'appointment' })
    await drive(server.runtime, SCENARIO, lead)
    const { id } = await runOf(server.runtime, SCENARIO, lead)
    const { body } = await caller.ask(runEndpoints.show, { params: { id } })
    const stay = body.path.find((one) => one.step.id === 'call')
    expect(stay?.way?.port).toBe('appointment')
    expect(stay?.why?.ja).toMatch(/ため$/u)
    expect(stay?.why?.en).toMatch(/^because /u)
  })
})

describe('the queue', () => {
  it('turns page by page without leaving anybody out', async () => {
    for (let i = 0; i < 3; i++) await leadToCall()
    const seen: string[] = []
    let after: string | undefined
    do {
      const { body } = await caller.ask(callEndpoints.list, {
        query: { limit: 2, ...(after !== undefined && { after }) },
      })
      seen.push(...body.items.map((item) => item.id))
      after = body.next
    } while (after !== undefined)
    const open = await server.runtime.db`select id from tasks where state = 'open'`
    expect(seen.toSorted()).toEqual(open.map((row) => row['id'] as string).toSorted())
    expect(new Set(seen).size).toBe(seen.length)
  })
})
