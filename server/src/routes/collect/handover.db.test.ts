import type { HandedOver } from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { identify, readPass } from '@shirube/runtime'
import { drainHits } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const HERE = 'https://www.shirube.example'
const THERE = 'https://shop.example.jp'

let server: TestServer
let serial = 0
beforeAll(async () => {
  server = await openTestServer()
  await server.runtime.db`
    update organisation set settings = settings || ${server.runtime.db.json({ sites: [`${HERE}/ja`, THERE] })},
      live_stamp = live_stamp + 1`
})
afterAll(() => server.close())

const browser = (): string => `browser-${String(++serial).padStart(12, '0')}`
const post = (url: string, origin: string, body: object) =>
  server.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'text/plain', 'user-agent': CHROME, origin },
    payload: JSON.stringify(body),
  })

const word = async (visitor: string): Promise<string> =>
  (await post('/t/handovers', HERE, { visitor, to: 'shop.example.jp' })).json<{ token: string }>().token
async function take(token: string, own?: string, origin = THERE): Promise<HandedOver> {
  const answer = await post('/t/takeovers', origin, { token, ...(own !== undefined && { own }) })
  expect([answer.statusCode, answer.headers['access-control-allow-origin']]).toEqual([200, origin])
  return answer.json<HandedOver>()
}

async function views(visitor: string, path: string): Promise<void> {
  const hit = { id: `hand-${++serial}-0000`, kind: 'page.viewed', ago: 0, payload: { url: `${HERE}${path}` } }
  await post('/t/hits', HERE, { visitor, hits: [hit] })
  await drainHits(server.runtime)
}

async function becomes(visitor: string, name: string): Promise<LeadId> {
  const fields = { email: `${name}@shirube.example` }
  return (await identify(server.runtime, { fields, source: 'テスト', visitor: { id: visitor } })).lead
}

const pagesOf = async (lead: LeadId): Promise<readonly string[]> => {
  const rows = await server.runtime.db<{ path: string }[]>`
    select payload ->> 'path' as path from events where lead_id = ${lead} and kind = 'page.viewed' order by seq`
  return rows.map(({ path }) => path)
}

describe('a browser that follows a link to another of the organisation’s sites [S5]', () => {
  it('goes by the same id there, by a word that is good once', async () => {
    const visitor = browser()
    const token = await word(visitor)
    expect(await take(token)).toEqual({ visitor })
    expect(await take(token)).toEqual({})
  })

  it('brings nothing by a word that was altered, is old, or was meant for another site [T forged tokens]', async () => {
    const token = await word(browser())
    const altered = token.replace('browser-', 'Browser-')
    expect(await take(altered)).toEqual({})
    expect(await take(token, undefined, HERE)).toEqual({})
    for (const cut of ['', 'x', '~~~', token.slice(0, -1)])
      expect((await post('/t/takeovers', THERE, { token: cut })).json<HandedOver>().visitor).toBeUndefined()
    const clock = server.runtime.clock as unknown as { ahead: number }
    clock.ahead += 121_000
    expect(await take(token)).toEqual({})
  })

  it('is asked for and taken on the declared sites alone', async () => {
    const visitor = browser()
    const foreign = await post('/t/handovers', HERE, { visitor, to: 'evil.example' })
    expect(foreign.statusCode).toBe(403)
    expect(
      (await post('/t/handovers', 'https://evil.example', { visitor, to: 'shop.example.jp' })).statusCode,
    ).toBe(403)
    const token = await word(visitor)
    expect((await post('/t/takeovers', 'https://evil.example', { token })).statusCode).toBe(403)
  })

  it('has one history of what was done on both sites before anybody was known', async () => {
    const [here, there] = [browser(), browser()]
    await views(there, '/shop-before')
    await views(here, '/home')
    expect(await take(await word(here), there)).toEqual({ visitor: here })
    const lead = await becomes(here, 'both')
    expect((await pagesOf(lead)).toSorted()).toEqual(['/home', '/shop-before'])
  })

  it('is joined to whoever it is known as, where it was nobody', async () => {
    const [here, there] = [browser(), browser()]
    const lead = await becomes(here, 'known')
    await views(there, '/unknown-yet')
    const { pass, visitor } = await take(await word(here), there)
    expect([visitor, readPass(server.runtime, pass ?? '')]).toEqual([undefined, { kind: 'lead', lead }])
  })

  it('does not make two people one who share a computer', async () => {
    const [here, there] = [browser(), browser()]
    const lead = await becomes(here, 'first')
    const other = await becomes(there, 'second')
    expect(await take(await word(here), there)).toEqual({})
    const rows = await server.runtime.db<{ id: LeadId }[]>`
      select lead_id as id from visitors where id = any(${[here, there]}::text[]) order by id`
    expect(rows.map(({ id }) => id)).toEqual([lead, other])
  })
})

it('the tracker knows the organisation’s sites, and is another one when they change', async () => {
  const first = await server.app.inject('/t/shirube.js')
  expect(first.body).toContain('(["shop.example.jp","www.shirube.example"])')
  const plain = await openTestServer()
  const other = await plain.app.inject('/t/shirube.js')
  await plain.close()
  expect(other.headers.etag).not.toBe(first.headers.etag)
})
