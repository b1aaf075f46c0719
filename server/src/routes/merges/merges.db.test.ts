import { mergeEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await openTestServer()
})
afterAll(() => server.close())

it('two leads are merged and parted, and both is noted in the list of changes [S4]', async () => {
  const marketer = await server.as('marketer')
  const [survivor, merged] = [await addLead(server.runtime), await addLead(server.runtime)]
  const done = await marketer.ask(mergeEndpoints.merge, { body: { survivor, merged } })
  expect(done.status).toBe(201)
  const again = await marketer.ask(mergeEndpoints.merge, { body: { survivor, merged } })
  expect([again.status, again.problem.detail]).toEqual([409, 'すでに別のリードに統合されています'])
  const params = { id: done.body.id }
  expect((await marketer.ask(mergeEndpoints.undo, { params })).status).toBe(204)
  expect((await marketer.ask(mergeEndpoints.undo, { params })).status).toBe(409)
  const notes = await server.runtime.db`
    select action, actor_id from audit_log where subject_id = ${survivor} order by id`
  expect(notes).toEqual([
    { action: 'lead.merged', actor_id: marketer.id },
    { action: 'lead.parted', actor_id: marketer.id },
  ])
})

it('the survivor shows what was merged into it, by whom, and what was undone [S16]', async () => {
  const marketer = await server.as('marketer')
  const survivor = await addLead(server.runtime)
  const [first, second] = [
    await addLead(server.runtime, { lastName: '髙橋', firstName: '花' }),
    await addLead(server.runtime, { lastName: '高橋', firstName: '花' }),
  ]
  const params = { id: survivor }
  const { body: one } = await marketer.ask(mergeEndpoints.merge, { body: { survivor, merged: first } })
  await marketer.ask(mergeEndpoints.merge, { body: { survivor, merged: second } })
  await marketer.ask(mergeEndpoints.undo, { params: { id: one.id } })
  const { body } = await marketer.ask(mergeEndpoints.ofLead, { params })
  expect(body.items.map(({ name, undoneAt }) => [name, undoneAt !== undefined])).toEqual([
    ['高橋 花', false],
    ['髙橋 花', true],
  ])
  expect(body.items[0]).toMatchObject({ merged: second, by: 'marketerの人' })
})

it('a lead is not merged with itself, nor by a colleague who only looks', async () => {
  const lead = await addLead(server.runtime)
  const body = { survivor: lead, merged: lead }
  expect((await (await server.as('marketer')).ask(mergeEndpoints.merge, { body })).status).toBe(400)
  expect((await (await server.as('viewer')).ask(mergeEndpoints.merge, { body })).status).toBe(403)
})
