import { auditEndpoints, leadMailEndpoints, suppressionEndpoints } from '@shirube/contract'
import { addLead } from '@shirube/runtime/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const find = async (address: string) =>
  (await marketer.ask(suppressionEndpoints.find, { body: { address } })).body.suppression

describe('addresses that get no mail [I4]', () => {
  it('are taken from a list of another system, each once, and count by reason', async () => {
    const body = {
      as: 'unsubscribed',
      addresses: '"佐藤" <Sato@Stop.example>;tanaka@stop.example\r\nsato@stop.example, 番地＠なし',
    } as const
    const added = await marketer.ask(suppressionEndpoints.add, { body })
    expect(added.body).toEqual({ added: 2, before: 0 })
    expect((await marketer.ask(suppressionEndpoints.add, { body })).body).toEqual({ added: 0, before: 2 })
    expect((await marketer.ask(suppressionEndpoints.show)).body.counts).toMatchObject({ unsubscribed: 2 })
    expect(await find('SATO@stop.example')).toMatchObject({ reason: 'unsubscribed', liftable: true })
    expect(await find('other@stop.example')).toBeUndefined()
  })

  it('get none, whatever the person of that address has agreed to', async () => {
    const lead = await addLead(server.runtime, { email: 'late@stop.example' })
    const mail = { kind: 'text', subject: 'ご案内', body: '本文' } as const
    const preview = async () =>
      (await marketer.ask(leadMailEndpoints.preview, { params: { id: lead }, body: mail })).body.refusal
    expect(await preview()).toBeUndefined()
    await marketer.ask(suppressionEndpoints.add, { body: { as: 'person', addresses: 'late@stop.example' } })
    expect(await preview()).toBeDefined()
  })

  it('are let go again by administrators alone, and never where the person stopped it', async () => {
    const lift = (who: TestCaller, address: string) =>
      who.ask(suppressionEndpoints.lift, { body: { address } })
    expect((await lift(marketer, 'tanaka@stop.example')).status).toBe(403)
    expect((await lift(admin, 'tanaka@stop.example')).status).toBe(204)
    expect(await find('tanaka@stop.example')).toBeUndefined()
    expect((await lift(admin, 'tanaka@stop.example')).status).toBe(409)
    const { runtime } = server
    await runtime.db`
      insert into suppressions (channel, address_hash, reason, at, message_id) values
      ('email', ${runtime.keyring.hash('address', 'own@stop.example')}, 'complained', now(), ${runtime.newId()})`
    expect(await find('own@stop.example')).toMatchObject({ reason: 'complained', liftable: false })
    expect((await lift(admin, 'own@stop.example')).problem.detail).toContain('ご本人')
  })

  it('stand in no list of changes in clear, and a text without any is refused', async () => {
    const { body } = await admin.ask(auditEndpoints.list)
    expect(body.items.map(({ action }) => action)).toContain('suppression.lifted')
    expect(JSON.stringify(body)).not.toContain('stop.example')
    const none = await marketer.ask(suppressionEndpoints.add, {
      body: { as: 'person', addresses: 'なしです' },
    })
    expect(none.status).toBe(400)
    expect(none.problem.issues[0]?.path).toBe('addresses')
  })
})
