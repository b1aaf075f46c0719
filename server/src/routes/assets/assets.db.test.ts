import { assetEndpoints, customEventEndpoints, customFieldEndpoints, teamEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('tells every colleague what things are called, and what a custom field holds', async () => {
  const admin = await server.as('admin')
  await admin.ask(teamEndpoints.put, { params: { id: 'west' }, body: { name: '西日本', members: [] } })
  await admin.ask(customFieldEndpoints.put, {
    params: { id: 'seats' },
    body: { name: '席数', type: 'number', options: [], personal: false },
  })
  await admin.ask(customEventEndpoints.put, {
    params: { id: 'visit' },
    body: { name: '来場', fields: [{ key: 'hall', name: '会場', type: 'text' }] },
  })
  const viewer = await server.as('viewer')
  const { body } = await viewer.ask(assetEndpoints.list)
  expect(body.items).toContainEqual({ kind: 'team', id: 'west', name: '西日本', archived: false })
  expect(body.items).toContainEqual({
    kind: 'customField',
    id: 'seats',
    name: '席数',
    fieldType: 'number',
    archived: false,
  })
  expect(body.items).toContainEqual({
    kind: 'customEventField',
    id: 'visit.hall',
    name: '会場',
    archived: false,
  })
  const me = body.items.find((item) => item.kind === 'user' && item.id === viewer.id)
  expect(me?.hint).toBe(`${viewer.id}@shirube.example`)
})
