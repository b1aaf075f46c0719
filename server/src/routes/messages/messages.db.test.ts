import { mailEndpoints, messageEndpoints } from '@shirube/contract'
import { queueMessage, transaction } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { mailSaying } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
let lead: LeadId
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  const body = { name: '案内', content: mailSaying('ご案内') }
  await marketer.ask(mailEndpoints.put, { params: { id: 'news' }, body })
  lead = await addLead(server.runtime, { lastName: '青木', email: 'aoki@example.jp' })
})
beforeEach(() => server.runtime.db`delete from messages`)
afterAll(() => server.close())

/** Puts a message into the ledger as it stands after this. */
async function put(state: string, reason: string | null = null, mailId = 'news'): Promise<string> {
  const { db, newId, clock } = server.runtime
  const id = newId()
  const now = clock.now()
  const message = { id, key: `run:${id}:mail:1:email`, channel: 'email', purpose: 'marketing' } as const
  const to = { leadId: lead, mailId, address: 'aoki@example.jp', notBefore: now }
  await transaction(db, (tx) => queueMessage(tx, { ...message, ...to }, now))
  await db`update messages set state = ${state}, reason = ${reason} where id = ${id}`
  return id
}

const list = async (query: object = {}) => (await marketer.ask(messageEndpoints.list, { query })).body
const settle = (id: string, verdict: 'accepted' | 'failed' | 'resend', by = marketer) =>
  by.ask(messageEndpoints.settle, { params: { id }, body: { verdict } })

describe('the ledger', () => {
  it('says of each message what became of it and why, in both languages [S22]', async () => {
    await put('suppressed', 'no-consent')
    await put('deferred', 'refused-for-now')
    await put('accepted')
    await put('failed', 'a reason that nobody knows any more')
    const { items } = await list()
    // In any order: they may be of the same millisecond.
    expect(new Map(items.map(({ state, words }) => [state, words.ja]))).toEqual(
      new Map([
        ['failed', '理由は記録されていません'],
        ['accepted', '相手のサーバーが受け取りました'],
        ['waiting', '相手のサーバーが今は受け取れないと答えました。自動で再試行します'],
        ['suppressed', '配信許諾がないため、送りませんでした'],
      ]),
    )
    expect(items[0]).toMatchObject({
      lead: { id: lead, name: '青木 花' },
      mail: { id: 'news', name: '案内' },
    })
    expect(items.every(({ words }) => words.en !== '')).toBe(true)
  })

  it('is filtered by state and by mail, and read page by page', async () => {
    const failed = [await put('failed', 'refused'), await put('failed', 'refused', 'other')]
    await put('accepted')
    expect((await list({ state: 'failed' })).items.map(({ id }) => id).sort()).toEqual(failed.sort())
    expect((await list({ state: 'failed', mail: 'news' })).items).toHaveLength(1)
    const first = await list({ limit: 2 })
    const second = await list({ limit: 2, after: first.next })
    expect(first.items).toHaveLength(2)
    expect(second.items).toHaveLength(1)
    expect(second.next).toBeUndefined()
    const bad = await marketer.ask(messageEndpoints.list, { query: { after: 'nonsense' } })
    expect(bad.status).toBe(400)
  })

  it('leaves out what goes to colleagues', async () => {
    await put('accepted')
    await server.runtime.db`update messages set purpose = 'staff'`
    expect((await list()).items).toEqual([])
  })
})

describe('a message in doubt [D9]', () => {
  it('is settled by a marketer’s word, once, and the second who does so is told', async () => {
    const id = await put('in_doubt', 'unanswered')
    expect((await list({ state: 'in_doubt' })).items[0]).toMatchObject({ id, open: true })
    const { status, body } = await settle(id, 'accepted')
    expect(status).toBe(200)
    expect(body).toMatchObject({ state: 'accepted', open: false })
    expect((await settle(id, 'failed')).status).toBe(409)
    const events = await server.runtime.db`select kind from events where lead_id = ${asId<LeadId>(lead)}`
    expect(events).toEqual([{ kind: 'mail.accepted' }])
  })

  it('is sent once more when it is asked for; the first copy stays in doubt, and is nobody’s work any more', async () => {
    const id = await put('in_doubt', 'owner-gone')
    expect((await settle(id, 'resend')).body).toMatchObject({ id, state: 'in_doubt', open: false })
    const { items } = await list()
    expect(items.map(({ state }) => state).sort()).toEqual(['in_doubt', 'waiting'])
  })

  it('is not settled by those who only look, nor is one that does not exist', async () => {
    const id = await put('in_doubt', 'unanswered')
    expect((await settle(id, 'accepted', await server.as('viewer'))).status).toBe(403)
    expect((await settle(server.runtime.newId(), 'accepted')).status).toBe(404)
  })
})

describe('the figures of a mail', () => {
  it('stand in the list and on its own page [S22]', async () => {
    for (const state of ['accepted', 'accepted', 'failed', 'in_doubt']) await put(state)
    await server.runtime.db`update messages set opened_at = now() where state = 'accepted'`
    const figures = { sent: 2, opened: 2, clicked: 0, failed: 1, doubtful: 1, suppressed: 0 }
    const listed = await marketer.ask(mailEndpoints.list)
    expect(listed.body.items.find(({ id }) => id === 'news')?.figures).toMatchObject(figures)
    const own = await marketer.ask(mailEndpoints.figures, { params: { id: 'news' } })
    expect(own.body).toMatchObject({ ...figures, links: [] })
    expect((await marketer.ask(mailEndpoints.figures, { params: { id: 'none' } })).status).toBe(404)
  })
})
