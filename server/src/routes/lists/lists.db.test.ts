import { leadMailEndpoints, listEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('an exclusion list of one’s own keeps mail from whoever is on it, and can be removed again', async () => {
  const marketer = await server.as('marketer')
  const lead = await addLead(server.runtime)
  const params = { id: 'in-court' }
  await marketer.ask(listEndpoints.put, { params, body: { name: '係争中', system: true } })
  const mail = { kind: 'text', subject: 'ご案内', body: '本文' } as const
  const refusal = async () =>
    (await marketer.ask(leadMailEndpoints.preview, { params: { id: lead }, body: mail })).body.refusal
  expect(await refusal()).toBeUndefined()
  await marketer.ask(listEndpoints.add, { params, body: { leads: [lead] } })
  expect(await refusal()).toBeDefined()
  expect((await marketer.ask(listEndpoints.remove, { params })).status).toBe(204)
  expect(await refusal()).toBeUndefined()
})

it('a list that the product itself uses stays, and stays an exclusion list whatever it is called', async () => {
  const marketer = await server.as('marketer')
  const params = { id: 'internal' }
  await marketer.ask(listEndpoints.put, { params, body: { name: '社内', system: true } })
  const renamed = await marketer.ask(listEndpoints.put, { params, body: { name: '別の名前' } })
  expect(renamed.body).toMatchObject({ name: '別の名前', system: true })
  expect((await marketer.ask(listEndpoints.remove, { params })).status).toBe(409)
})
