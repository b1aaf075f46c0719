// @vitest-environment happy-dom
import { leadEndpoints, sessionEndpoints, teamEndpoints } from '@shirube/contract'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { call } from './call.ts'
import { isProblem } from './problem-error.ts'
import { dropSession, sessionStore, takeSession } from './session-store.ts'

const user = {
  id: '018f3b1c-0000-7000-8000-000000000001',
  email: 'mori@shirube.example',
  name: '森 由紀',
  role: 'marketer',
  language: 'ja',
  active: true,
} as const

const problem = (status: number, code: string, more: object = {}): Response =>
  Response.json(
    { type: 'urn:x', title: 't', status, code, detail: 'd', requestId: 'r1', issues: [], ...more },
    { status },
  )

interface Sent {
  readonly method: string
  readonly url: string
  readonly token: string | null
  readonly body: string | null
}

/** A server that gives these answers in their order, and what it was sent. */
function serve(...answers: readonly (() => Response)[]): readonly Sent[] {
  const sent: Sent[] = []
  const left = [...answers]
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const headers = new Headers(init.headers)
    const body = typeof init.body === 'string' ? init.body : null
    sent.push({ method: init.method ?? '', url, token: headers.get('x-csrf-token'), body })
    const next = left.shift()
    if (next === undefined) throw new Error(`nobody expected ${url}`)
    return next()
  })
  return sent
}

beforeEach(() => takeSession({ user, csrfToken: 'first' }))
afterEach(() => {
  vi.unstubAllGlobals()
  dropSession()
})

const put = () => call(teamEndpoints.put, { params: { id: 'west' }, body: { name: '西日本', members: [] } })
const west = () => Response.json({ id: 'west', name: '西日本', members: [] })

describe('a call', () => {
  test('fills in the address, and a change carries the token of the session', async () => {
    const sent = serve(west, () => Response.json({ items: [] }))
    expect(await put()).toEqual({ id: 'west', name: '西日本', members: [] })
    await call(leadEndpoints.list, { query: { search: '森 & 林', limit: 20 } })
    expect(sent).toEqual([
      { method: 'PUT', url: '/api/v1/teams/west', token: 'first', body: '{"name":"西日本","members":[]}' },
      {
        method: 'GET',
        url: '/api/v1/leads?search=%E6%A3%AE%20%26%20%E6%9E%97&limit=20',
        token: null,
        body: null,
      },
    ])
  })

  test('whose session has run out waits for a new sign-in, and is made again with what was typed', async () => {
    const sent = serve(() => problem(401, 'unauthenticated'), west)
    const saving = put()
    await vi.waitFor(() => expect(sessionStore.getState().expired).toBe(true))
    expect(sessionStore.getState().session?.user).toEqual(user)
    takeSession({ user, csrfToken: 'second' })
    expect((await saving).name).toBe('西日本')
    expect(sent.map(({ token, body }) => [token, body])).toEqual([
      ['first', '{"name":"西日本","members":[]}'],
      ['second', '{"name":"西日本","members":[]}'],
    ])
  })

  test('several at once wait for one sign-in', async () => {
    serve(
      () => problem(401, 'unauthenticated'),
      () => problem(401, 'unauthenticated'),
      west,
      west,
    )
    const saving = Promise.all([put(), put()])
    await vi.waitFor(() => expect(sessionStore.getState().expired).toBe(true))
    takeSession({ user, csrfToken: 'second' })
    expect(await saving).toHaveLength(2)
  })

  test('to sign in is refused where the password is wrong, and waits for nothing', async () => {
    serve(() => problem(401, 'unauthenticated'))
    const body = { email: user.email, password: 'wrong' }
    await expect(call(sessionEndpoints.signIn, { body })).rejects.toMatchObject({ problem: { status: 401 } })
    expect(sessionStore.getState().expired).toBe(false)
  })

  test('with the stale token of a tab is made again when another tab has signed in meanwhile', async () => {
    const sent = serve(
      () => problem(403, 'forbidden'),
      () => Response.json({ user, csrfToken: 'newer' }),
      west,
    )
    await put()
    expect(sent.map(({ token }) => token)).toEqual(['first', null, 'newer'])
  })

  test('that is not allowed stays refused', async () => {
    serve(
      () => problem(403, 'forbidden'),
      () => Response.json({ user, csrfToken: 'first' }),
    )
    await expect(put()).rejects.toMatchObject({ problem: { code: 'forbidden' } })
  })

  test('that does not get through says so in the words of the screens', async () => {
    serve(() => {
      throw new TypeError('Failed to fetch')
    })
    const error: unknown = await put().catch((refusal: unknown) => refusal)
    expect(isProblem(error, 'unavailable') && error.problem.title).toMatch(/サーバー|server/u)
  })

  test('that is answered by something else than the product says so, too', async () => {
    serve(() => new Response('<h1>502</h1>', { status: 502 }))
    await expect(put()).rejects.toMatchObject({ problem: { code: 'unavailable', status: 502 } })
  })
})
