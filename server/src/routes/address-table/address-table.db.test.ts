import {
  type AddressTable,
  API_ROOT,
  addressTableEndpoints,
  auditEndpoints,
  companyEndpoints,
  leadEndpoints,
  organisationEndpoints,
  type Problem,
  webActivityEndpoints,
} from '@shirube/contract'
import type { LeadId } from '@shirube/kernel'
import { identify } from '@shirube/runtime'
import { drainHits } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const TABLE = `ネットワーク,会社名,ドメイン,除外
203.0.113.0/24,白根テクノス,shirane.example,
203.0.113.128/25,プロバイダー,,1
198.51.100.0/24,三輪工業,,
`

let server: TestServer
let admin: TestCaller
let sales: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  sales = await server.as('sales')
})
afterAll(() => server.close())

async function upload(file: string, headers = admin.headers) {
  const answer = await server.app.inject({
    method: 'POST',
    url: `${API_ROOT}/address-table?name=${encodeURIComponent('IP一覧.csv')}`,
    headers: { ...headers, 'content-type': 'text/csv' },
    payload: Buffer.from(file),
  })
  return { status: answer.statusCode, body: answer.json<AddressTable & Problem>() }
}

let hits = 0
async function view(visitor: string, ip: string, agent = CHROME): Promise<void> {
  hits += 1
  const url = 'https://www.shirube.example/products/a'
  await server.app.inject({
    method: 'POST',
    url: '/t/hits',
    headers: { 'content-type': 'text/plain', 'user-agent': agent, 'x-forwarded-for': ip },
    payload: JSON.stringify({
      visitor,
      hits: [{ id: `hit-${hits}`.padEnd(12, '0'), kind: 'page.viewed', ago: 0, payload: { url } }],
    }),
  })
  await drainHits(server.runtime)
}

const visitorNamed = (name: string): string => name.padEnd(22, '0')
const table = async () => (await sales.ask(addressTableEndpoints.show)).body.table
const guesses = async () => (await sales.ask(webActivityEndpoints.guesses)).body
async function person(email: string, visitor: string): Promise<LeadId> {
  const joined = await identify(server.runtime, {
    ...{ fields: { email, lastName: '森' }, source: '名簿', visitor: { id: visitor } },
  })
  return joined.lead
}

describe('a table of addresses [S24]', () => {
  it('tells the companies of unknown visitors as guesses; a provider, a machine and one’s own network say nothing', async () => {
    expect(await guesses()).toEqual({ table: false, items: [] })
    await view(visitorNamed('a'), '203.0.113.5')
    await view(visitorNamed('a'), '203.0.113.5')
    await view(visitorNamed('b'), '203.0.113.6')
    await view(visitorNamed('c'), '203.0.113.200')
    await view(visitorNamed('d'), '203.0.113.7', 'Googlebot/2.1 (+http://www.google.com/bot.html)')
    await view(visitorNamed('e'), '198.51.100.1')
    expect(await guesses()).toEqual({ table: false, items: [] })
    const put = await upload(TABLE)
    expect(put).toMatchObject({ status: 201, body: { name: 'IP一覧.csv', rows: 3, ignored: 1 } })
    expect(await table()).toEqual(put.body)
    expect(await guesses()).toMatchObject({
      table: true,
      items: [
        {
          ...{ name: '白根テクノス', domain: 'shirane.example', networks: ['203.0.113.0/24'] },
          ...{ visitors: 2, visits: 2, views: 3 },
        },
        { name: '三輪工業', networks: ['198.51.100.0/24'], visitors: 1, views: 1 },
      ],
    })
    const { body } = await admin.ask(organisationEndpoints.show)
    const settings = { ...body.settings, ownNetworks: ['198.51.100.0/25'] }
    await admin.ask(organisationEndpoints.put, { body: { ...body, settings } })
    expect((await guesses()).items.map(({ name }) => name)).toEqual(['白根テクノス'])
  })

  it('is a guess on the page of a lead, led to the company of that domain, and written nowhere', async () => {
    const lead = await person('mori@gmail.com', visitorNamed('a'))
    const show = async () => (await sales.ask(leadEndpoints.companyGuess, { params: { id: lead } })).body
    expect(await show()).toEqual({
      guess: { name: '白根テクノス', domain: 'shirane.example', networks: ['203.0.113.0/24'] },
    })
    const { body: profile } = await sales.ask(leadEndpoints.show, { params: { id: lead } })
    expect(profile).not.toHaveProperty('company')
    expect(profile.fields).not.toHaveProperty('companyName')
    // Who is known is no guess any more: the rest of the visitors is.
    expect((await guesses()).items).toMatchObject([{ name: '白根テクノス', visitors: 1 }])
    await server.runtime.db`
      insert into companies (id, name, name_key, domain, created_at)
      values (${server.runtime.newId()}, '白根', '白根', 'shirane.example', now())`
    const known = (await show()).guess?.known
    expect(known?.name).toBe('白根')
    const company = await sales.ask(companyEndpoints.show, { params: { id: known?.id ?? '' } })
    expect(company.body.people).toEqual(0)
    expect((await guesses()).items[0]?.known).toEqual(known)
    await admin.ask(leadEndpoints.change, {
      params: { id: lead },
      body: { fields: { companyName: '森商店' } },
    })
    expect(await show()).toEqual({})
  })

  it('with a wrong row leaves the one before as it is, and names the row', async () => {
    const before = await table()
    const answer = await upload('Network,Company\n192.0.2.0/24,A\n192.0.2.1/24,B\n')
    expect(answer.status).toBe(400)
    expect(answer.body.detail).toContain('登録していません')
    expect(answer.body.issues).toMatchObject([
      {
        path: 'lines.3.network',
        line: 3,
        column: 1,
        message:
          'ネットワーク：「192.0.2.1/24」はネットワークの先頭のアドレスではありません（192.0.2.0/24 ではありませんか）',
      },
    ])
    const twice = await upload('Network,Company\n192.0.2.0/24,A\n192.0.2.0/24,B\n')
    expect(twice.body.issues).toMatchObject([
      { line: 3, message: '2行目と同じネットワークで、内容が違います' },
    ])
    expect((await upload('')).status).toBe(400)
    expect(await table()).toEqual(before)
    expect((await guesses()).items).toHaveLength(1)
  })

  it('is put in place and taken away by administrators, which the list of changes says', async () => {
    expect((await upload(TABLE, sales.headers)).status).toBe(403)
    expect((await sales.ask(addressTableEndpoints.remove)).status).toBe(403)
    expect((await admin.ask(addressTableEndpoints.remove)).status).toBe(204)
    expect(await table()).toBeUndefined()
    expect(await guesses()).toEqual({ table: false, items: [] })
    const { body } = await admin.ask(auditEndpoints.list, { query: { subjectKind: 'address-table' } })
    expect(body.items).toMatchObject([
      { action: 'address-table.removed', before: { name: 'IP一覧.csv', rows: 3 } },
      { action: 'address-table.put', after: { name: 'IP一覧.csv', rows: 3 } },
    ])
  })
})
