import { sessionEndpoints, userEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ORIGIN, openTestServer, PASSWORD, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const emailOf = (id: string): string => `${id}@shirube.example`

const signIn = (email: string, password: string, { cookie = '', page = '' } = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: {
      origin: ORIGIN,
      ...(cookie !== '' && { cookie }),
      ...(page !== '' && { 'accept-language': page }),
    },
    payload: { email, password },
  })

const cookieOf = (answer: Awaited<ReturnType<typeof signIn>>): string =>
  String(answer.headers['set-cookie']).split(';')[0] ?? ''

const whoIs = async (cookie: string): Promise<number> =>
  (await server.app.inject({ method: 'GET', url: '/api/v1/session', headers: { cookie } })).statusCode

describe('signing in [T session]', () => {
  it('gives a cookie that no script can read, and a fresh session each time', async () => {
    const { id } = await server.as('marketer')
    const first = await signIn(emailOf(id).toUpperCase(), PASSWORD)
    expect(first.statusCode).toBe(200)
    expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly/u)
    expect(String(first.headers['set-cookie'])).toMatch(/SameSite=Lax/u)
    const second = await signIn(emailOf(id), PASSWORD, { cookie: cookieOf(first) })
    expect(cookieOf(second)).not.toBe(cookieOf(first))
    expect(await whoIs(cookieOf(first))).toBe(401)
    expect(await whoIs(cookieOf(second))).toBe(200)
  })

  it('for the first time makes the language of the page the own one; later on it stays as it is [S66]', async () => {
    const { id } = await server.as('marketer')
    const spoken = async (page: string) => {
      const answer = await signIn(emailOf(id), PASSWORD, { page })
      return answer.json<{ user: { language: string } }>().user.language
    }
    expect(await spoken('en-GB,en;q=0.9')).toBe('en')
    expect(await spoken('ja')).toBe('en')
  })

  it('keeps only hashes of tokens', async () => {
    const { id } = await server.as('viewer')
    const cookie = cookieOf(await signIn(emailOf(id), PASSWORD))
    const token = cookie.split('=')[1] ?? ''
    const rows = await server.runtime.db`select token_hash from sessions where user_id = ${id}`
    expect(rows.some((row) => row['token_hash'] === token)).toBe(false)
  })

  it('says and takes the same for a wrong password and an unknown address', async () => {
    const { id } = await server.as('sales')
    const timed = async (email: string) => {
      const began = performance.now()
      const answer = await signIn(email, 'not the password')
      return { took: performance.now() - began, answer }
    }
    const known: number[] = []
    const unknown: number[] = []
    for (let i = 0; i < 5; i++) {
      const a = await timed(emailOf(id))
      const b = await timed(`nobody${i}@shirube.example`)
      known.push(a.took)
      unknown.push(b.took)
      expect(a.answer.statusCode).toBe(401)
      const { requestId: _, ...said } = a.answer.json<Record<string, unknown>>()
      const { requestId: __, ...saidToo } = b.answer.json<Record<string, unknown>>()
      expect(said).toEqual(saidToo)
    }
    const median = (all: number[]): number => all.toSorted((x, y) => x - y)[2] ?? 0
    // The password's hash costs tens of milliseconds: without it the unknown address would take a few.
    expect(median(unknown)).toBeGreaterThan(median(known) / 3)
  })

  it('pauses after ten failures in a row, for the right password too, and not for others', async () => {
    const [a, b] = await Promise.all([server.as('viewer'), server.as('viewer')])
    // Other tests sign in from the same address within the minute: its own limit is another test's matter.
    const from = (email: string, password: string, i: number) =>
      server.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        remoteAddress: `10.0.0.${i}`,
        headers: { origin: ORIGIN },
        payload: { email, password },
      })
    for (let i = 0; i < 10; i++) expect((await from(emailOf(a.id), 'wrong', i)).statusCode).toBe(401)
    expect((await from(emailOf(a.id), PASSWORD, 20)).statusCode).toBe(429)
    expect((await from(emailOf(b.id), PASSWORD, 21)).statusCode).toBe(200)
    const { clock } = server.runtime as unknown as { clock: { ahead: number } }
    clock.ahead += 31_000
    expect((await from(emailOf(a.id), PASSWORD, 22)).statusCode).toBe(200)
  })

  it('limits how often one address may try', async () => {
    const statuses: number[] = []
    for (let i = 0; i < 32; i++) {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        remoteAddress: '10.9.9.9',
        headers: { origin: ORIGIN },
        payload: { email: 'x', password: 'y' },
      })
      statuses.push(answer.statusCode)
    }
    expect(statuses.slice(0, 30).every((status) => status === 400)).toBe(true)
    expect(statuses.slice(30)).toEqual([429, 429])
  })
})

describe('a session [T session]', () => {
  it('ends with signing out, and when it has lain idle', async () => {
    const caller = await server.as('marketer')
    expect((await caller.ask(sessionEndpoints.show)).status).toBe(200)
    expect((await caller.ask(sessionEndpoints.signOut)).status).toBe(204)
    expect((await caller.ask(sessionEndpoints.show)).status).toBe(401)
    const idle = await server.as('marketer')
    await server.runtime
      .db`update sessions set last_seen_at = last_seen_at - interval '8 days' where user_id = ${idle.id}`
    expect((await idle.ask(sessionEndpoints.show)).status).toBe(401)
  })

  it('ends everywhere when the password changes, except where it was changed', async () => {
    const caller = await server.as('marketer')
    const elsewhere = cookieOf(await signIn(emailOf(caller.id), PASSWORD))
    const wrong = await caller.ask(sessionEndpoints.changePassword, {
      body: { current: 'nope', next: 'a long enough one' },
    })
    expect(wrong.problem.issues).toEqual([{ path: 'current', message: '現在のパスワードが違います' }])
    const done = await caller.ask(sessionEndpoints.changePassword, {
      body: { current: PASSWORD, next: 'a long enough one' },
    })
    expect(done.status).toBe(200)
    expect(await whoIs(elsewhere)).toBe(401)
    expect((await caller.ask(sessionEndpoints.show)).status).toBe(401)
    expect(await whoIs(cookieOf(done.raw))).toBe(200)
  })

  it('ends when the role changes or the account is switched off', async () => {
    const admin = await server.as('admin')
    for (const body of [{ role: 'viewer' as const }, { active: false }]) {
      const user = await server.as('marketer')
      const done = await admin.ask(userEndpoints.change, { params: { id: user.id }, body })
      expect(done.status).toBe(200)
      expect((await user.ask(sessionEndpoints.show)).status).toBe(401)
    }
  })

  it('cannot be given to an account that is switched off', async () => {
    const admin = await server.as('admin')
    const user = await server.as('marketer')
    await admin.ask(userEndpoints.change, { params: { id: user.id }, body: { active: false } })
    expect((await signIn(emailOf(user.id), PASSWORD)).statusCode).toBe(401)
  })
})
