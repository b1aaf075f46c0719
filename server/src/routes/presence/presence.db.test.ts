import { presenceEndpoints, scenarioEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
  const admin = await server.as('admin')
  for (const id of ['welcome', 'another'])
    await admin.ask(scenarioEndpoints.create, { body: { id, name: id } })
})
afterAll(() => server.close())

const at = (tab: string) => ({ params: { id: 'welcome', tab } })

it('colleagues see who has a scenario open and what they do there, until they leave', async () => {
  const [marketer, viewer] = [await server.as('marketer'), await server.as('viewer')]
  const seen = async () => {
    const { body } = await viewer.ask(presenceEndpoints.list, { params: { id: 'welcome' } })
    return body.items.map(({ doing }) => doing)
  }
  expect(await seen()).toEqual([])
  await marketer.ask(presenceEndpoints.here, { ...at('a'), body: { doing: 'editing' } })
  await viewer.ask(presenceEndpoints.here, { ...at('b'), body: { doing: 'looking' } })
  await vi.waitFor(async () => expect((await seen()).toSorted()).toEqual(['editing', 'looking']))
  const elsewhere = await viewer.ask(presenceEndpoints.list, { params: { id: 'another' } })
  expect(elsewhere.body.items).toEqual([])
  // Nobody closes the tab of another.
  await viewer.ask(presenceEndpoints.gone, at('a'))
  await viewer.ask(presenceEndpoints.gone, at('b'))
  await vi.waitFor(async () => expect(await seen()).toEqual(['editing']))
  await marketer.ask(presenceEndpoints.gone, at('a'))
  await vi.waitFor(async () => expect(await seen()).toEqual([]))
})

it('that somebody is there changes nothing: no screen reads anything again for it', async () => {
  const heard: (string | undefined)[] = []
  const off = server.runtime.notifier.on('changes', (of) => heard.push(of))
  const marketer = await server.as('marketer')
  await marketer.ask(presenceEndpoints.here, { ...at('a'), body: { doing: 'looking' } })
  await marketer.ask(presenceEndpoints.gone, at('a'))
  server.runtime.notifier.tell('changes', 'last')
  await vi.waitFor(() => expect(heard).toContain('last'))
  expect(heard).not.toContain('presence')
  off()
})
