import { leadEndpoints, listEndpoints, webActivityEndpoints } from '@shirube/contract'
import { asId, type LeadId } from '@shirube/kernel'
import { ingest } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const DAY = 86_400_000

let server: TestServer
let sales: TestCaller
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  sales = await server.as('sales')
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

async function person(companyName: string, n: number): Promise<LeadId> {
  const fields = { lastName: `社員${n}`, email: `reader${n}@gmail.com`, companyName }
  const { body } = await marketer.ask(leadEndpoints.add, { body: { fields } })
  return asId<LeadId>(body.lead)
}

async function read(lead: LeadId, path: string, daysAgo: readonly number[]): Promise<void> {
  const { runtime } = server
  for (const days of daysAgo) {
    const occurredAt = runtime.clock.now() - days * DAY - 1
    const payload = { url: `https://www.example.jp${path}`, path, title: `題 ${path}`, groups: [] }
    await ingest(runtime, lead, { kind: 'page.viewed', payload, occurredAt })
  }
}

describe('[S24] who is reading the site these days', () => {
  it('is told by person, company and page, beside the same stretch before', async () => {
    const [busy, calm] = [await person('㈱青空製作所', 1), await person('株式会社青空製作所', 2)]
    await read(busy, '/price', [9, 3, 2, 1])
    await read(calm, '/price', [8, 2])
    await read(await addLead(server.runtime), '/old', [40])
    const query = { days: 7 }
    const { body: people } = await sales.ask(webActivityEndpoints.people, { query })
    expect(people.items).toMatchObject([
      { id: busy, views: 3, before: 1 },
      { id: calm, views: 1, before: 1 },
    ])
    const { body: companies } = await sales.ask(webActivityEndpoints.companies, { query })
    expect(companies.items).toMatchObject([{ people: 2, views: 4, before: 2 }])
    const { body: pages } = await sales.ask(webActivityEndpoints.pages, { query })
    expect(pages.items).toMatchObject([
      { path: '/price', title: '題 /price', people: 2, views: 4, before: 2 },
    ])
    expect(pages.items[0]?.lastAt).toBe(people.items[0]?.lastAt)
  })

  it('leaves out people on a system list, and refuses a number of days that is not offered', async () => {
    const { body: before } = await sales.ask(webActivityEndpoints.people, { query: { days: 90 } })
    const [first] = before.items
    await marketer.ask(listEndpoints.put, { params: { id: 'staff' }, body: { name: '社内', system: true } })
    await marketer.ask(listEndpoints.add, { params: { id: 'staff' }, body: { leads: [first?.id ?? ''] } })
    const { body: after } = await sales.ask(webActivityEndpoints.people, { query: { days: 90 } })
    expect(after.items.map(({ id }) => id)).toEqual(before.items.slice(1).map(({ id }) => id))
    const { body: pages } = await sales.ask(webActivityEndpoints.pages, { query: { days: 90 } })
    expect(pages.items.find(({ path }) => path === '/price')).toMatchObject({ people: 1, views: 2 })
    expect((await sales.ask(webActivityEndpoints.people, { query: { days: 8 } })).status).toBe(400)
  })
})
