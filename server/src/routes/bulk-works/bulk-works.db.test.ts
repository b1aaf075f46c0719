import { bulkEndpoints, listEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('a marketer begins a work on picked leads and sees how far it is', async () => {
  const marketer = await server.as('marketer')
  await marketer.ask(listEndpoints.put, { params: { id: 'fair' }, body: { name: '展示会' } })
  const leads = [await addLead(server.runtime)]
  const body = { who: { kind: 'leads', leads }, work: { kind: 'list-add', list: 'fair' } } as const
  const begun = await marketer.ask(bulkEndpoints.start, { body })
  expect([begun.status, begun.body.people, begun.body.state]).toEqual([202, 1, 'running'])
  const all = await marketer.ask(bulkEndpoints.list)
  expect(all.body.items.map(({ id, by }) => [id, by?.id])).toEqual([[begun.body.id, marketer.id]])
  expect((await marketer.ask(bulkEndpoints.undo, { params: { id: begun.body.id } })).status).toBe(409)
})

it('only an administrator erases many at once, and nobody by the other way', async () => {
  const [marketer, admin] = [await server.as('marketer'), await server.as('admin')]
  const who = { kind: 'leads' as const, leads: [await addLead(server.runtime)] }
  expect((await marketer.ask(bulkEndpoints.erase, { body: { who } })).status).toBe(403)
  const begun = await admin.ask(bulkEndpoints.erase, { body: { who } })
  expect([begun.status, begun.body.state]).toEqual([202, 'waiting'])
  expect((begun.body.startsAt ?? 0) - begun.body.createdAt).toBe(600_000)
  const back = await admin.ask(bulkEndpoints.undo, { params: { id: begun.body.id } })
  expect([back.status, back.body.state, back.body.done]).toEqual([202, 'undone', 0])
  const sneaked = await admin.send('POST', '/api/v1/bulk-works', { body: { who, work: { kind: 'erase' } } })
  expect(sneaked.status).toBe(400)
})
