import { leadEndpoints, leadViewEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const view = (name: string, shared: boolean) => ({
  name,
  shared,
  filter: { stage: 'nurturing' as const, owner: 'none' },
  hidden: ['phone'],
  order: 'newest' as const,
})

it('a view is kept for oneself or for all, and changed by who made it [S55]', async () => {
  const [mine, other, admin] = [
    await server.as('marketer'),
    await server.as('viewer'),
    await server.as('admin'),
  ]
  const own = await mine.ask(leadViewEndpoints.add, { body: view('自分用', false) })
  const all = await mine.ask(leadViewEndpoints.add, { body: view('全員用', true) })
  expect([own.status, all.body.mine, all.body.filter]).toEqual([201, true, view('', true).filter])
  const seen = await other.ask(leadViewEndpoints.list)
  expect(seen.body.items.map(({ name, mine: isMine }) => [name, isMine])).toEqual([['全員用', false]])
  const params = { id: all.body.id }
  const body = view('名前を変えた', true)
  expect((await other.ask(leadViewEndpoints.change, { params, body })).status).toBe(403)
  expect((await other.ask(leadViewEndpoints.remove, { params: { id: own.body.id } })).status).toBe(404)
  expect((await mine.ask(leadViewEndpoints.change, { params, body })).body.name).toBe('名前を変えた')
  expect((await admin.ask(leadViewEndpoints.remove, { params })).status).toBe(204)
  expect((await mine.ask(leadViewEndpoints.list)).body.items.map(({ name }) => name)).toEqual(['自分用'])
})

it('the list is turned page by page with those added last first', async () => {
  const marketer = await server.as('marketer')
  const leads = [await addLead(server.runtime), await addLead(server.runtime), await addLead(server.runtime)]
  const first = await marketer.ask(leadEndpoints.list, { query: { order: 'newest', limit: 2 } })
  const after = first.body.next
  const rest = await marketer.ask(leadEndpoints.list, {
    query: { order: 'newest', limit: 2, ...(after !== undefined && { after }) },
  })
  const ids = [...first.body.items, ...rest.body.items].map(({ id }) => id)
  expect(ids).toEqual(leads.toReversed())
})
