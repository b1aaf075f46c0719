import { eventEndpoints, leadUpsertEndpoints, type TrackerReport } from '@shirube/contract'
import { timeline } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { drainHits } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const VISITOR = 'visitor-000000000001'

let server: TestServer
let serial = 0
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const view = (): TrackerReport['hits'][number] => ({
  id: `hit-${String(++serial).padStart(8, '0')}`,
  kind: 'page.viewed',
  ago: 0,
  payload: { url: 'https://www.shirube.example/products/a' },
})
const stored = async (): Promise<number> => {
  const [row] = await server.runtime.db<{ n: number }[]>`select count(*)::int as n from hits`
  return row?.n ?? 0
}
const send = (body: unknown, headers: Record<string, string> = {}) =>
  server.app.inject({
    method: 'POST',
    url: '/t/hits',
    headers: {
      'content-type': 'text/plain',
      'user-agent': CHROME,
      origin: 'https://www.shirube.example',
      ...headers,
    },
    payload: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('a report of the tracker', () => {
  it('is answered 202 once it is stored, as a beacon and as JSON', async () => {
    const before = await stored()
    const beacon = await send(
      { visitor: VISITOR, hits: [view(), view()] },
      { 'content-type': 'text/plain;charset=UTF-8' },
    )
    expect([beacon.statusCode, beacon.body]).toEqual([202, ''])
    const json = await send({ visitor: VISITOR, hits: [view()] }, { 'content-type': 'application/json' })
    expect(json.statusCode).toBe(202)
    expect(await stored()).toBe(before + 3)
  })

  it('keeps where it came from, as the server sees it [S5]', async () => {
    const visitor = 'visitor-with-address1'
    await send({ visitor, hits: [view()] }, { 'x-forwarded-for': '203.0.113.5' })
    const [hit] = await server.runtime.db`select ip, user_agent from hits where visitor_id = ${visitor}`
    expect(hit).toEqual({ ip: '203.0.113.5', user_agent: CHROME })
  })

  it('that is malformed, of a foreign kind or forged is 400, names the place, and nothing of it is stored', async () => {
    const before = await stored()
    const wrong = { ...view(), payload: { url: 'x', secret: 1 } }
    const answer = await send({ visitor: VISITOR, hits: [view(), wrong] })
    expect(answer.statusCode).toBe(400)
    expect(answer.json<{ issues: { path: string }[] }>().issues.map((issue) => issue.path)).toContain(
      'hits.1.payload.secret',
    )
    for (const body of ['{', '[]', { visitor: VISITOR, hits: [] }, { visitor: 'x', hits: [view()] }])
      expect((await send(body)).statusCode).toBe(400)
    const pass = `${server.runtime.newId()}~zzzzzzzz~ab12.AAAAAAAAAAAAAAAAAAAAAA`
    expect((await send({ visitor: VISITOR, pass, hits: [view()] })).statusCode).toBe(400)
    expect(await stored()).toBe(before)
  })

  it('of more than 64 KB is refused, however it says its length [T bombs]', async () => {
    const big = JSON.stringify({ visitor: VISITOR, hits: [view()], filler: 'x'.repeat(70_000) })
    expect((await send(big)).statusCode).toBe(413)
    expect((await send(big, { 'content-type': 'application/json' })).statusCode).toBe(413)
    const nested = '['.repeat(60_000)
    expect((await send(nested)).statusCode).toBe(400)
  })

  it("may come from the organisation's own sites only, once they are named", async () => {
    const { db } = server.runtime
    const other = await openTestServer()
    try {
      await other.runtime
        .db`update organisation set settings = settings || '{"sites": ["https://www.shirube.example/ja"]}',
        live_stamp = live_stamp + 1`
      const from = (origin: string) =>
        other.app.inject({
          method: 'POST',
          url: '/t/hits',
          headers: { 'content-type': 'text/plain', origin },
          payload: JSON.stringify({ visitor: VISITOR, hits: [view()] }),
        })
      const own = await from('https://www.shirube.example')
      expect([own.statusCode, own.headers['access-control-allow-origin']]).toEqual([
        202,
        'https://www.shirube.example',
      ])
      expect((await from('http://localhost:4649')).statusCode).toBe(202)
      const foreign = await from('https://evil.example')
      expect([foreign.statusCode, foreign.headers['access-control-allow-origin']]).toEqual([
        403,
        'https://evil.example',
      ])
    } finally {
      await other.close()
    }
    expect(await db`select 1 from hits where payload ->> 'url' like '%evil%'`).toHaveLength(0)
  })

  it('of one browser is limited in a minute', async () => {
    const visitor = 'visitor-that-floods-1'
    const answers = await Promise.all(Array.from({ length: 250 }, () => send({ visitor, hits: [view()] })))
    expect(answers.filter((answer) => answer.statusCode === 202)).toHaveLength(240)
    expect(answers.filter((answer) => answer.statusCode === 429)).toHaveLength(10)
    expect((await send({ visitor: VISITOR, hits: [view()] })).statusCode).toBe(202)
  })

  it('reaches the store once for each hit, though its sender lost the answers and tries again [I6]', async () => {
    const visitor = 'visitor-who-retries-1'
    const hits = Array.from({ length: 20 }, view)
    const tries = Array.from({ length: 10 }, (_, i) => send({ visitor, hits: hits.slice(i, i + 11) }))
    for (const answer of await Promise.all(tries)) expect(answer.statusCode).toBe(202)
    const [row] = await server.runtime.db`select count(*)::int as n from hits where visitor_id = ${visitor}`
    expect(row).toEqual({ n: 20 })
  })
})

describe('the tracker', () => {
  it('is served for every site, and asked for anew only when it has changed', async () => {
    const first = await server.app.inject('/t/shirube.js')
    expect(first.statusCode).toBe(200)
    expect(first.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      'cache-control': 'public, max-age=3600, stale-while-revalidate=86400',
    })
    const etag = String(first.headers.etag)
    const again = await server.app.inject({ url: '/t/shirube.js', headers: { 'if-none-match': etag } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
  })
})

describe('events of other systems', () => {
  const visit = {
    kind: 'store.visited',
    lead: { email: 'store@shirube.example' },
    payload: { store: 'ginza' },
  }

  it("are stored for a key with the right to, and become the lead's history [S59]", async () => {
    const key = await server.withKey(['events:write'])
    const answer = await key.send('POST', '/api/v1/events', {
      body: [
        { ...visit, id: 'e1' },
        { ...visit, id: 'e1' },
        { ...visit, kind: 'call.completed', payload: { outcome: 'send_material', note: '増設を検討' } },
      ],
    })
    expect([answer.status, answer.body]).toEqual([202, { stored: 2, duplicates: 1 }])
    await drainHits(server.runtime)
    const [lead] = await server.runtime.db<{ id: LeadId }[]>`
      select id from leads where fields ->> 'email' = 'store@shirube.example'`
    const kinds = (await timeline(server.runtime.db, asId(lead?.id ?? ''), { limit: 10 })).map(
      (event) => event.kind,
    )
    expect(kinds).toEqual(expect.arrayContaining(['store.visited', 'call.completed']))
  })

  it('need a key, with that scope', async () => {
    expect(
      (await server.app.inject({ method: 'POST', url: '/api/v1/events', payload: visit })).statusCode,
    ).toBe(401)
    const other = await server.withKey(['leads:read'])
    expect((await other.ask(eventEndpoints.collect, { body: visit })).status).toBe(403)
  })

  it('are all refused when one is at fault, with its index and field', async () => {
    const before = await stored()
    const key = await server.withKey(['events:write'])
    const bad = { ...visit, payload: { store: 1, score: 9 }, role: 'admin' }
    const answer = await key.ask(eventEndpoints.collect, { body: [visit, visit, bad] })
    expect(answer.status).toBe(400)
    expect(answer.problem.issues.map((issue) => issue.path)).toEqual(
      expect.arrayContaining(['2.payload.store', '2.payload.score', '2.role']),
    )
    expect(await stored()).toBe(before)
  })

  it('of the future have not happened, and are refused in the language of whoever asks', async () => {
    const before = await stored()
    const key = await server.withKey(['events:write'])
    const body = [visit, { ...visit, occurredAt: Date.now() + 9e9 }]
    for (const [language, message] of [
      ['ja', '日時が未来です'],
      ['en', 'lies in the future'],
    ] as const) {
      const late = await key.ask(eventEndpoints.collect, { body }, { 'accept-language': language })
      expect(late.problem.issues).toEqual([{ path: '1.occurredAt', message }])
    }
    const ahead = await send({ visitor: VISITOR, hits: [{ ...view(), ago: -60_000 }] })
    expect(ahead.json<{ issues: { path: string }[] }>().issues[0]?.path).toBe('hits.0.ago')
    expect(await stored()).toBe(before)
  })
})

describe('leads of other systems', () => {
  const lead = (n: number, more: object = {}) => ({
    externalId: `crm-${n}`,
    fields: { email: `crm${n}@shirube.example`, lastName: '佐藤' },
    source: 'CRM',
    ...more,
  })

  it('are made, changed or left as they are, one or many at once [S3] [S4]', async () => {
    const key = await server.withKey(['leads:write'])
    const ask = async (body: unknown) => {
      const answer = await key.ask(leadUpsertEndpoints.upsert, { body })
      expect(answer.status).toBe(200)
      return answer.body.leads.map((one) => one.outcome)
    }
    expect(await ask(lead(1))).toEqual(['created'])
    const changed = lead(1, { fields: { email: 'crm1@shirube.example', lastName: '鈴木' } })
    expect(await ask([lead(1), lead(2), changed])).toEqual(['unchanged', 'created', 'updated'])
  })

  it('with an idempotency key are taken in once; the key with other content is refused', async () => {
    const key = await server.withKey(['leads:write'])
    const ask = (body: unknown, name: string) =>
      key.ask(leadUpsertEndpoints.upsert, { body }, { 'idempotency-key': name })
    const first = await ask([lead(10), lead(11)], 'once')
    const later = await key.ask(leadUpsertEndpoints.upsert, {
      body: lead(10, { fields: { lastName: '高橋' } }),
    })
    expect(later.body.leads[0]?.outcome).toBe('updated')
    const again = await ask([lead(10), lead(11)], 'once')
    expect(again.body.leads).toEqual(first.body.leads.map(({ id }) => ({ id, outcome: 'replayed' })))
    const [row] = await server.runtime
      .db`select fields ->> 'lastName' as name from leads where id = ${first.body.leads[0]?.id ?? ''}`
    expect(row).toEqual({ name: '高橋' })
    expect((await ask([lead(12)], 'once')).status).toBe(409)
  })

  it('are none taken in when one is at fault, which is named [T mass assignment]', async () => {
    const key = await server.withKey(['leads:write'])
    const wrong = [lead(20), lead(21, { fields: { email: 'nobody', shoes: 1 } }), lead(22, { ownerId: 'x' })]
    const shape = await key.ask(leadUpsertEndpoints.upsert, { body: wrong })
    expect(shape.problem.issues).toMatchObject([{ path: '2.ownerId' }])
    const fields = await key.ask(leadUpsertEndpoints.upsert, { body: wrong.slice(0, 2) })
    expect(fields.problem.issues.map((issue) => issue.path)).toEqual(['1.fields.email', '1.fields.shoes'])
    expect(await server.runtime.db`select 1 from identities where value like 'crm2_'`).toHaveLength(0)
  })
})
