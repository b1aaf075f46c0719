import { trackedPageEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

const hit = async (url: string, title: string, about: { machine?: boolean; daysAgo?: number } = {}) => {
  const { machine = false, daysAgo = 0 } = about
  const at = server.runtime.clock.now() - daysAgo * 86_400_000
  await server.runtime.db`
    insert into hits (received_at, shard, visitor_id, kind, payload, occurred_at, machine, kept)
    values (${at}, 1, 'v1', 'page.viewed', ${server.runtime.db.json({ url, title })}, ${at}, ${machine}, true)`
}

it('counts the views of each page lately, without machines and without what lies behind the question mark', async () => {
  await hit('https://www.shirube.example/products/watch?utm_source=mail', '見守り')
  await hit('https://www.shirube.example/products/watch#top', '見守り')
  await hit('https://www.shirube.example', 'トップ')
  await hit('https://www.shirube.example/products/watch', '見守り', { machine: true })
  await hit('https://www.shirube.example/old', '古い', { daysAgo: 20 })
  const viewer = await server.as('viewer')
  const { body } = await viewer.ask(trackedPageEndpoints.list)
  expect(body.items.map(({ host, path, title, views }) => [host, path, title, views])).toEqual([
    ['www.shirube.example', '/products/watch', '見守り', 2],
    ['www.shirube.example', '/', 'トップ', 1],
  ])
})
