import { leadEndpoints } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const HOUR = 3_600_000

let server: TestServer
let viewer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  viewer = await server.as('viewer')
})
afterAll(() => server.close())

async function call(lead: LeadId, row: { state: string; dueAt: number; who?: string }): Promise<string> {
  const [id, now] = [server.runtime.newId(), server.runtime.clock.now()]
  const { db } = server.runtime
  await db`insert into tasks ${db({ id, key: id, kind: 'call', lead_id: lead, script: '', priority: 'normal', state: row.state, due_at: row.dueAt, assignee_id: row.who ?? null, created_at: now })}`
  return id
}

async function handoff(lead: LeadId, row: { state: string; answerBy: number; heldUntil?: number }) {
  const [id, now] = [server.runtime.newId(), server.runtime.clock.now()]
  const { db } = server.runtime
  await db`insert into handoffs ${db({ id, key: id, lead_id: lead, note: '', reasons: db.json([]), state: row.state, answer_by: row.answerBy, held_until: row.heldUntil ?? null, created_at: now })}`
  return id
}

it('the calls and handoffs of a lead that wait for somebody are told, what is due first before the rest [S61]', async () => {
  const [lead, other] = [await addLead(server.runtime), await addLead(server.runtime)]
  const now = server.runtime.clock.now()
  const held = await handoff(lead, { state: 'held', answerBy: now + HOUR, heldUntil: now + 48 * HOUR })
  const open = await handoff(lead, { state: 'open', answerBy: now + 4 * HOUR })
  const someday = await handoff(lead, { state: 'held', answerBy: now - HOUR })
  const toCall = await call(lead, { state: 'open', dueAt: now + 2 * HOUR, who: viewer.id })
  await call(lead, { state: 'done', dueAt: now })
  await handoff(lead, { state: 'accepted', answerBy: now })
  await call(other, { state: 'open', dueAt: now })
  const { body } = await viewer.ask(leadEndpoints.work, { params: { id: lead } })
  expect(body.items).toMatchObject([
    { kind: 'call', id: toCall, held: false, overdue: false, who: { id: viewer.id } },
    { kind: 'handoff', id: open, held: false, dueAt: now + 4 * HOUR },
    { kind: 'handoff', id: held, held: true, dueAt: now + 48 * HOUR },
    { kind: 'handoff', id: someday, held: true },
  ])
  expect(body.items[3]).not.toHaveProperty('dueAt')
})
