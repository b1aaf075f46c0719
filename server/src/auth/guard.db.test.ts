import { randomUUID } from 'node:crypto'
import { ROLES, SCOPES } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../app/route-table.ts'
import type { RoutePlugin } from '../app/server-context.ts'
import { openTestServer, type TestServer } from '../testing/test-server.ts'

const unguarded: RoutePlugin = () => async (app) => {
  app.get('/open-door', () => 'anybody')
}

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

type Guarded = Route & { readonly policy: Extract<Route['policy'], { kind: 'people' }> }

const guarded = (): readonly Guarded[] =>
  server.routes.filter((route): route is Guarded => route.policy.kind === 'people' && route.method !== 'HEAD')

/** The address with every parameter naming something that is not there. */
const addressOf = (route: Route): string =>
  route.url
    .replace(/:(n|minor|version)\b/gu, '1')
    .replaceAll(/:\w+/gu, () => randomUUID())
    .replace('*', 'x')

const changes = (route: Route): boolean => route.method !== 'GET'
const sent = (route: Route) => (changes(route) ? { body: {} } : {})
type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
const methodOf = (route: Route): Method => route.method as Method

describe('every route [T missing permission]', () => {
  it('declares who may use it, or is not taken in', async () => {
    expect(server.routes.length).toBeGreaterThan(20)
    await expect(openTestServer([unguarded])).rejects.toThrow(/\/open-door declares no policy/u)
  })

  it('that is open to all says why', () => {
    const open = server.routes.flatMap(({ url, policy }) =>
      policy.kind === 'public' ? [{ url, because: policy.because }] : [],
    )
    expect(open.filter(({ because }) => because.length < 10)).toEqual([])
  })

  it.each(ROLES)('lets in %s exactly where its policy says so', async (role) => {
    for (const route of guarded()) {
      const caller = await server.as(role)
      const { status } = await caller.send(methodOf(route), addressOf(route), sent(route))
      const name = `${role} ${route.method} ${route.url}: ${status}`
      if (route.policy.roles.includes(role)) expect([401, 403], name).not.toContain(status)
      else expect(status, name).toBe(403)
      expect(status, name).toBeLessThan(500)
    }
  })

  it('refuses whoever is not known', async () => {
    for (const route of guarded()) {
      const answer = await server.app.inject({ method: methodOf(route), url: addressOf(route) })
      expect(answer.statusCode, route.url).toBe(401)
    }
  })

  it('lets in a key exactly with the scope that its policy names', async () => {
    for (const route of guarded()) {
      const { scope } = route.policy
      const without = await server.withKey(SCOPES.filter((one) => one !== scope))
      const refused = await without.send(methodOf(route), addressOf(route), sent(route))
      expect(refused.status, `without ${scope} ${route.url}`).toBe(403)
      if (scope === undefined) continue
      const caller = await server.withKey([scope])
      const { status, problem } = await caller.send(methodOf(route), addressOf(route), sent(route))
      const forPeopleOnly = status === 403 && /APIキー|with a key/u.test(problem.detail)
      if (!forPeopleOnly) expect([401, 403], `${scope} ${route.method} ${route.url}`).not.toContain(status)
    }
  })

  it('that shows one thing answers 404 for the id of another', async () => {
    const admin = await server.as('admin')
    for (const route of guarded().filter((r) => r.method === 'GET' && r.url.includes(':'))) {
      const { status } = await admin.send('GET', addressOf(route))
      expect(status, route.url).toBe(404)
    }
  })
})

describe('every route that changes something [T CSRF]', () => {
  it('refuses a session without its token, or from another page', async () => {
    for (const route of guarded().filter(changes)) {
      const caller = await server.as('admin')
      const other = await server.as('admin')
      const { cookie = '', origin = '', 'x-csrf-token': token = '' } = caller.headers
      const attempts = {
        'no token': { cookie, origin },
        'no origin': { cookie, 'x-csrf-token': token },
        'another page': { cookie, origin: 'https://evil.example', 'x-csrf-token': token },
        'an opaque page': { cookie, origin: 'null', 'x-csrf-token': token },
        'a token of another session': {
          cookie,
          origin,
          'x-csrf-token': other.headers['x-csrf-token'] ?? '',
        },
      }
      for (const [name, headers] of Object.entries(attempts)) {
        const answer = await server.app.inject({
          method: methodOf(route),
          url: addressOf(route),
          headers,
          payload: {},
        })
        expect(answer.statusCode, `${name} ${route.method} ${route.url}`).toBe(403)
      }
    }
  })

  it('of our own screens that nobody need be known for must be called from them', async () => {
    const own = server.routes.filter((route) => route.policy.kind === 'public' && route.policy.sameOrigin)
    expect(own.length).toBeGreaterThan(2)
    for (const route of own) {
      const headers = { origin: 'https://evil.example' }
      const answer = await server.app.inject({
        method: methodOf(route),
        url: route.url,
        headers,
        payload: {},
      })
      expect(answer.statusCode, route.url).toBe(403)
    }
  })
})
