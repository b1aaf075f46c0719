import { assetEndpoints, customFieldEndpoints, leadEndpoints } from '@shirube/contract'
import { loadAssets, namesIn } from '@shirube/runtime'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('a field that is put away is offered to nobody, and leads keep what they hold [S17]', async () => {
  const marketer = await server.as('marketer')
  const params = { id: 'seats' }
  const body = { name: '席数', type: 'number' as const }
  await marketer.ask(customFieldEndpoints.put, { params, body })
  const lead = await addLead(server.runtime)
  const change = { params: { id: lead }, body: { fields: { 'custom.seats': 40 } } }
  expect((await marketer.ask(leadEndpoints.change, change)).status).toBe(200)
  const put = await marketer.ask(customFieldEndpoints.put, { params, body: { ...body, archived: true } })
  expect(put.body.archived).toBe(true)
  const assets = await marketer.ask(assetEndpoints.list)
  expect(
    assets.body.items.filter(({ kind }) => kind === 'customField').map(({ archived }) => archived),
  ).toEqual([true])
  const shown = await marketer.ask(leadEndpoints.show, { params: { id: lead } })
  expect(shown.body.fields['custom.seats']).toBe(40)
})

it('a field has a name in each language, and scenarios read aloud and files say the one of their reader', async () => {
  const marketer = await server.as('marketer')
  const body = { name: '導入予定', nameEn: 'Planned start', type: 'date' as const }
  const put = await marketer.ask(customFieldEndpoints.put, { params: { id: 'planned' }, body })
  expect(put.body).toMatchObject({ name: '導入予定', nameEn: 'Planned start' })
  const { body: assets } = await marketer.ask(assetEndpoints.list)
  expect(assets.items.find(({ id }) => id === 'planned')).toMatchObject({ nameEn: 'Planned start' })
  const names = await loadAssets(server.runtime.db)
  expect([
    namesIn(names, 'ja').nameOf('customField', 'planned'),
    namesIn(names, 'en').nameOf('customField', 'planned'),
    namesIn(names, 'en').nameOf('customField', 'seats'),
  ]).toEqual(['導入予定', 'Planned start', '席数'])
})
