import { randomUUID } from 'node:crypto'
import * as contract from '@shirube/contract'
import { API_ROOT, type Endpoint } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const isEndpoint = (value: unknown): value is Endpoint =>
  typeof value === 'object' && value !== null && 'method' in value && 'path' in value

/** Every call of the interface that takes a body. */
const TAKING: readonly Endpoint[] = Object.values(contract)
  .flatMap((value): unknown[] => (typeof value === 'object' && value !== null ? Object.values(value) : []))
  .filter(isEndpoint)
  .filter((endpoint) => endpoint.body !== undefined)

const addressOf = ({ path }: Endpoint): string =>
  `${API_ROOT}${path.replace(/:(n|minor)\b/gu, '1').replaceAll(/:\w+/gu, () => randomUUID())}`

/** What stands in every table that people change, so that a refusal is seen to have changed nothing. */
async function everything(): Promise<unknown> {
  const [row] = await server.runtime.db`
    select (select count(*) from leads) as leads, (select count(*) from events) as events, (select count(*) from scenarios) as scenarios,
      (select count(*) from mails) as mails, (select count(*) from lists) as lists, (select count(*) from segments) as segments,
      (select count(*) from users) as users, (select count(*) from audit_log) as audit, (select live_stamp from organisation) as stamp`
  return row
}

describe('a body that cannot be right', () => {
  it('is asked of every call that takes one', () => {
    expect(TAKING.length).toBeGreaterThan(40)
  })

  it.each([
    ['nothing that is known', { surprise: 1 }],
    ['a list', []],
    ['a text', '"text"'],
    ['nothing at all', 'null'],
    ['a number', '7'],
    ['half a JSON', '{"name":'],
  ])('is refused with problem details and changes nothing: %s', async (_, body) => {
    const admin = await server.as('admin')
    const before = await everything()
    for (const endpoint of TAKING) {
      const payload = typeof body === 'string' ? body : JSON.stringify(body)
      const headers = { ...admin.headers, 'content-type': 'application/json' }
      const { method } = endpoint
      const answer = await server.app.inject({ method, url: addressOf(endpoint), headers, payload })
      const name = `${method} ${endpoint.path}: ${answer.statusCode} ${answer.body.slice(0, 200)}`
      expect([400, 413, 415, 422, 429], name).toContain(answer.statusCode)
      expect(answer.headers['content-type'], name).toMatch(/application\/problem\+json/u)
      expect(answer.json<{ code: string; requestId: string }>().requestId, name).toBeTruthy()
    }
    expect(await everything()).toEqual(before)
  })
})
