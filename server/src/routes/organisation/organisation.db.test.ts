import { homeEndpoints, organisationEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('what two administrators change at once is not lost: the second is told to load what the first saved', async () => {
  const [one, other] = [await server.as('admin'), await server.as('admin')]
  const { body: before } = await one.ask(organisationEndpoints.show)
  const saved = await one.ask(organisationEndpoints.put, { body: { ...before, name: '標工業' } })
  expect(saved.body).toMatchObject({ name: '標工業', revision: before.revision + 1 })
  const late = await other.ask(organisationEndpoints.put, { body: { ...before, timeZone: 'UTC' } })
  expect(late.status).toBe(409)
  expect(late.problem.detail).toContain('最新の設定を読み込んで')
  const { body: now } = await other.ask(organisationEndpoints.show)
  expect(now).toMatchObject({ name: '標工業', timeZone: before.timeZone })
  const again = await other.ask(organisationEndpoints.put, { body: { ...now, timeZone: 'UTC' } })
  expect(again.body).toMatchObject({ name: '標工業', timeZone: 'UTC' })
})

it('targets that marketing sets count as a change of the settings too', async () => {
  const admin = await server.as('admin')
  const { body: before } = await admin.ask(organisationEndpoints.show)
  await admin.ask(homeEndpoints.putTargets, { body: { mql: 40 } })
  expect((await admin.ask(organisationEndpoints.put, { body: before })).status).toBe(409)
  const { body: now } = await admin.ask(organisationEndpoints.show)
  expect(now.settings.targets).toEqual({ mql: 40 })
})
