import { apiKeyEndpoints, invitationEndpoints, sessionEndpoints, userEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { makeCaller } from '../../testing/test-caller.ts'
import { ORIGIN, openTestServer, PASSWORD, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
let nobody: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  nobody = makeCaller(server.app, 'nobody', { origin: ORIGIN, 'accept-language': 'ja' })
})
afterAll(() => server.close())

/** The token in the newest mail to an address. */
async function tokenTo(email: string): Promise<string> {
  const [row] = await server.runtime.db<{ content: { action: { url: string } }; purpose: string }[]>`
    select content, purpose from messages where address = ${email} order by created_at desc, id desc limit 1`
  expect(row?.purpose).toBe('staff')
  return row?.content.action.url.split('token=')[1] ?? ''
}

const signIn = (email: string, password: string) =>
  nobody.ask(sessionEndpoints.signIn, { body: { email, password } })

describe('an invitation', () => {
  it('goes by mail, opens once, and makes an account of the role that was meant', async () => {
    const email = 'mori@shirube.example'
    const asked = await admin.ask(invitationEndpoints.invite, { body: { email, role: 'inside_sales' } })
    expect(asked.status).toBe(201)
    const token = await tokenTo(email)
    const [kept] = await server.runtime.db`select token_hash from one_time_tokens where email = ${email}`
    expect(kept?.['token_hash']).not.toBe(token)
    const body = { token, name: '森 美咲', password: PASSWORD }
    const accepted = await nobody.ask(sessionEndpoints.acceptInvitation, { body })
    expect([accepted.status, accepted.body]).toEqual([200, { email }])
    const { body: session } = await signIn(email, PASSWORD)
    expect(session.user).toMatchObject({ name: '森 美咲', role: 'inside_sales' })
    const again = await nobody.ask(sessionEndpoints.acceptInvitation, { body })
    expect(again.status).toBe(410)
  })

  it('does not open when it was taken back, is replaced or too old', async () => {
    const email = 'late@shirube.example'
    const accept = (token: string) =>
      nobody.ask(sessionEndpoints.acceptInvitation, { body: { token, name: 'x', password: PASSWORD } })
    const invite = async () => {
      const { body } = await admin.ask(invitationEndpoints.invite, { body: { email, role: 'viewer' } })
      return { id: body.id, token: await tokenTo(email) }
    }
    const first = await invite()
    const second = await invite()
    expect((await accept(first.token)).status).toBe(410)
    await admin.ask(invitationEndpoints.withdraw, { params: { id: second.id } })
    expect((await accept(second.token)).status).toBe(410)
    const third = await invite()
    await server.runtime.db`update one_time_tokens set expires_at = now() - interval '1 second'`
    expect((await accept(third.token)).status).toBe(410)
    const { body } = await admin.ask(userEndpoints.list)
    expect(body.items.some((user) => user.email === email)).toBe(false)
  })

  it('of somebody who is here already is refused', async () => {
    const email = `${admin.id}@shirube.example`
    const answer = await admin.ask(invitationEndpoints.invite, { body: { email, role: 'admin' } })
    expect(answer.status).toBe(409)
  })
})

it('a link that was made up lets nobody in and changes nothing [T forged tokens]', async () => {
  const { db } = server.runtime
  const state =
    () => db`select (select count(*) from users) as users, (select count(*) from sessions) as sessions,
    (select count(*) from audit_log) as audit, (select string_agg(password_hash, ',' order by id) from users) as hashes`
  const before = await state()
  for (const token of ['A'.repeat(43), 'x', '', '../../etc/passwd', '\u0000']) {
    const accepted = await nobody.ask(sessionEndpoints.acceptInvitation, {
      body: { token, name: 'x', password: PASSWORD },
    })
    const reset = await nobody.ask(sessionEndpoints.reset, { body: { token, password: PASSWORD } })
    for (const { status, raw } of [accepted, reset]) {
      expect([400, 410], token).toContain(status)
      expect(raw.headers['content-type']).toMatch(/application\/problem\+json/u)
      expect(raw.headers['set-cookie']).toBeUndefined()
    }
  }
  expect(await state()).toEqual(before)
})

describe('a forgotten password', () => {
  it('is replaced by a link that opens once and ends every session', async () => {
    const user = await server.as('marketer')
    const email = `${user.id}@shirube.example`
    expect((await nobody.ask(sessionEndpoints.requestReset, { body: { email } })).status).toBe(202)
    const token = await tokenTo(email)
    const body = { token, password: 'もっと長い合言葉です' }
    const reset = await nobody.ask(sessionEndpoints.reset, { body })
    expect([reset.status, reset.body]).toEqual([200, { email }])
    expect((await user.ask(sessionEndpoints.show)).status).toBe(401)
    expect((await signIn(email, body.password)).status).toBe(200)
    expect((await nobody.ask(sessionEndpoints.reset, { body })).status).toBe(410)
  })

  it('of an unknown address answers the same and sends nothing', async () => {
    const email = 'unknown@shirube.example'
    const answer = await nobody.ask(sessionEndpoints.requestReset, { body: { email } })
    expect(answer.status).toBe(202)
    const rows = await server.runtime.db`select 1 from messages where address = ${email}`
    expect(rows).toHaveLength(0)
  })

  it('asked for again and again sends one mail', async () => {
    const user = await server.as('viewer')
    const email = `${user.id}@shirube.example`
    for (let n = 0; n < 3; n++) await nobody.ask(sessionEndpoints.requestReset, { body: { email } })
    const rows = await server.runtime.db`select 1 from messages where address = ${email}`
    expect(rows).toHaveLength(1)
  })
})

describe('an account', () => {
  it('of the last who administers keeps its role', async () => {
    const fresh = await openTestServer()
    const only = await fresh.as('admin')
    const other = await fresh.as('admin')
    const demote = (who: TestCaller, id: string) =>
      who.ask(userEndpoints.change, { params: { id }, body: { role: 'viewer' } })
    const both = await Promise.all([demote(only, other.id), demote(other, only.id)])
    expect(both.filter((one) => one.status === 200)).toHaveLength(1)
    await fresh.close()
  })
})

describe('a key of the API', () => {
  it('is shown once, kept by its hash, and dies when it is revoked', async () => {
    const { body } = await admin.ask(apiKeyEndpoints.create, {
      body: { name: '連携', scopes: ['leads:read'] },
    })
    const program = makeCaller(server.app, 'program', { authorization: `Bearer ${body.key}` })
    expect((await program.send('GET', '/api/v1/leads')).status).toBe(200)
    expect((await program.send('GET', '/api/v1/scenarios')).status).toBe(403)
    const listed = await admin.ask(apiKeyEndpoints.list)
    expect(JSON.stringify(listed.body)).not.toContain(body.key)
    expect(listed.body.items.find((key) => key.id === body.apiKey.id)?.lastUsedAt).toBeDefined()
    await admin.ask(apiKeyEndpoints.revoke, { params: { id: body.apiKey.id } })
    expect((await program.send('GET', '/api/v1/leads')).status).toBe(401)
  })

  it('cannot hand on more than it may do itself', async () => {
    const key = await server.withKey(['settings:write', 'leads:read'])
    const more = await key.ask(apiKeyEndpoints.create, { body: { name: 'x', scopes: ['users:write'] } })
    expect(more.status).toBe(403)
    const same = await key.ask(apiKeyEndpoints.create, { body: { name: 'x', scopes: ['leads:read'] } })
    expect(same.status).toBe(201)
  })
})
