import { API_ROOT, leadEndpoints, listEndpoints, sessionEndpoints, userEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { open } from '../auth/policy.ts'
import { ORIGIN, openTestServer, type TestServer } from '../testing/test-server.ts'
import { routeConfig } from './route-config.ts'
import type { RoutePlugin } from './server-context.ts'

const CANARY = 'canary-4649@leak.example'

/** A defect whose message repeats what was typed, as Postgres' own messages do. */
const defect: RoutePlugin = () => async (app) => {
  app.post('/test/defect', { config: routeConfig(open('a defect for tests')) }, () => {
    throw new Error(`Key (email)=(${CANARY}) already exists`, { cause: new Error(CANARY) })
  })
}

let server: TestServer
beforeAll(async () => {
  server = await openTestServer([defect])
})
afterAll(() => server.close())

describe('the server', () => {
  it('refuses extra fields by name, whatever they are meant to set [T mass assignment]', async () => {
    const admin = await server.as('admin')
    const { id } = await server.as('viewer')
    const attempts = [
      [userEndpoints.change, { params: { id }, body: { name: 'x', passwordHash: 'y' } }, 'passwordHash'],
      [sessionEndpoints.changeSelf, { body: { name: 'x', role: 'admin' } }, 'role'],
      [leadEndpoints.add, { body: { fields: { email: 'a@b.jp' }, score: 100 } }, 'score'],
      [leadEndpoints.add, { body: { fields: { email: 'a@b.jp', ownerId: id } } }, 'fields.ownerId'],
      [listEndpoints.put, { params: { id: 'x' }, body: { name: 'x', members: 3 } }, 'members'],
    ] as const
    for (const [endpoint, asked, path] of attempts) {
      const { status, problem, raw } = await admin.ask(endpoint, asked as never)
      expect(status, path).toBe(400)
      expect(raw.headers['content-type']).toMatch(/application\/problem\+json/u)
      expect(
        problem.issues.map((issue) => issue.path),
        path,
      ).toContain(path)
    }
  })

  it('answers every failure with problem details and the number under which it stands in the log', async () => {
    const answer = await server.app.inject({ method: 'POST', url: '/test/defect' })
    expect(answer.statusCode).toBe(500)
    const { requestId, code } = answer.json<{ requestId: string; code: string }>()
    expect(code).toBe('internal')
    expect(answer.headers['x-request-id']).toBe(requestId)
    expect(server.log.some((line) => line.includes(requestId) && line.includes('A call failed'))).toBe(true)
    expect(answer.body).not.toMatch(/canary|\.ts:/u)
  })

  it('answers what is not there, what is no JSON and what is too large with problem details', async () => {
    const admin = await server.as('admin')
    expect((await admin.send('GET', '/nowhere')).problem.code).toBe('not_found')
    const headers = { ...admin.headers, 'content-type': 'application/json' }
    const url = `${API_ROOT}/api-keys`
    const broken = await server.app.inject({ method: 'POST', url, headers, payload: '{"name":' })
    expect(broken.statusCode).toBe(400)
    expect(broken.json<{ code: string }>().code).toBe('bad_input')
    const poisoned = await server.app.inject({
      method: 'POST',
      url,
      headers,
      payload: '{"__proto__":{"a":1}}',
    })
    expect(poisoned.statusCode).toBe(400)
    const large = await server.app.inject({
      method: 'POST',
      url,
      headers,
      payload: JSON.stringify({ name: 'x'.repeat(3_000_000) }),
    })
    expect(large.statusCode).toBe(413)
    expect(large.json<{ code: string }>().code).toBe('too_large')
    const text = await server.app.inject({
      method: 'POST',
      url,
      headers: { ...admin.headers, 'content-type': 'text/csv' },
      payload: 'a,b',
    })
    expect(text.statusCode).toBe(415)
  })

  it('speaks Japanese to whoever reads it', async () => {
    const answer = await server.app.inject({
      url: `${API_ROOT}/leads`,
      headers: { 'accept-language': 'ja,en;q=0.5' },
    })
    expect(answer.json<{ detail: string }>().detail).toBe('ログインしてください')
  })

  it('sends strict headers, and opens only what is meant for anybody to other sites', async () => {
    const closed = await server.app.inject({ url: `${API_ROOT}/leads` })
    expect(closed.headers['content-security-policy']).toContain("default-src 'self'")
    expect(closed.headers['x-content-type-options']).toBe('nosniff')
    expect(closed.headers['x-frame-options']).toBe('DENY')
    expect(closed.headers['cross-origin-resource-policy']).toBe('same-origin')
    const public_ = await server.app.inject({ url: `${API_ROOT}/openapi.json` })
    expect(public_.headers['cross-origin-resource-policy']).toBe('cross-origin')
  })

  it('describes its API by the schemas that calls are checked by', async () => {
    const answer = await server.app.inject({ url: `${API_ROOT}/openapi.json` })
    const { paths } = answer.json<{ paths: Record<string, Record<string, unknown>> }>()
    const described = server.routes.filter(
      (route) => route.url.startsWith(`${API_ROOT}/`) && route.method !== 'HEAD',
    )
    for (const { method, url } of described.filter((route) => !route.url.endsWith('openapi.json'))) {
      const path = url.replaceAll(/:(\w+)/gu, '{$1}')
      expect(paths[path]?.[method.toLowerCase()], `${method} ${url}`).toBeDefined()
    }
  })

  it('writes no personal data into its log [T personal data]', async () => {
    const admin = await server.as('admin')
    const { app } = server
    const headers = { origin: ORIGIN }
    const body = { email: CANARY, password: CANARY }
    await app.inject({ method: 'POST', url: `${API_ROOT}/session`, headers, payload: body })
    await app.inject({ method: 'POST', url: `${API_ROOT}/session`, headers, payload: { email: [CANARY] } })
    await app.inject({ method: 'POST', url: '/test/defect', payload: { email: CANARY } })
    await app.inject({
      url: `/nowhere/${encodeURIComponent(CANARY)}?q=${CANARY}`,
      headers: { 'user-agent': CANARY },
    })
    await admin.ask(leadEndpoints.add, { body: { fields: { email: CANARY, lastName: CANARY } } })
    await admin.ask(leadEndpoints.add, { body: { fields: { email: CANARY, age: CANARY } } })
    await admin.ask(leadEndpoints.list, { query: { search: CANARY } })
    expect(server.log.length).toBeGreaterThan(10)
    for (const line of server.log) expect(line).not.toContain('canary')
  })
})
