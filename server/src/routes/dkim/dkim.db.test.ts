import { auditEndpoints, dkimEndpoints, organisationEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
})
afterAll(() => server.close())

const NAME = 's1._domainkey.example.jp'
const body = { domain: 'Example.jp', selector: 's1' }

describe('the signature of mail', () => {
  it('begins with a key whose record is shown; the private key is nowhere to be read', async () => {
    expect((await admin.ask(dkimEndpoints.show)).body).toEqual({ senderDomain: 'example.jp' })
    const made = await admin.ask(dkimEndpoints.make, { body })
    expect(made.body.key).toMatchObject({ domain: 'example.jp', selector: 's1', signs: false })
    expect(made.body.key?.record.name).toBe(NAME)
    expect(made.body.key?.record.value).toMatch(/^v=DKIM1; k=rsa; p=/u)
    const { body: changes } = await admin.ask(auditEndpoints.list)
    expect(changes.items[0]).toMatchObject({ action: 'dkim.made', after: { domain: 'example.jp' } })
    const rows = await server.runtime.db`select ciphertext from secrets where name = ${`dkim:${NAME}`}`
    expect(rows).toHaveLength(1)
    expect(JSON.stringify([made.body, changes, rows])).not.toContain('PRIVATE')
    expect((await admin.ask(dkimEndpoints.make, { body })).status).toBe(409)
  })

  it('starts once the record stands in the DNS, and says what is wrong until then', async () => {
    const start = () => admin.ask(dkimEndpoints.start)
    expect((await admin.ask(dkimEndpoints.check)).body.found).toBe('missing')
    expect((await start()).status).toBe(409)
    server.dns.set(NAME, ['v=DKIM1; p=WFla'])
    expect((await admin.ask(dkimEndpoints.check)).body).toEqual({
      found: 'different',
      seen: ['v=DKIM1; p=WFla'],
    })
    expect((await start()).problem.detail).toContain('一致しません')
    const { body: shown } = await admin.ask(dkimEndpoints.show)
    server.dns.set(NAME, [shown.key?.record.value ?? ''])
    expect((await start()).body.key).toMatchObject({ signs: true, record: shown.key?.record })
    const { body: changes } = await admin.ask(auditEndpoints.list)
    expect(changes.items[0]?.action).toBe('dkim.started')
  })

  it('stays as it is when the other settings are put', async () => {
    const { body: before } = await admin.ask(organisationEndpoints.show)
    const { dkim: _, ...sender } = before.settings.sender
    const put = { ...before, settings: { ...before.settings, sender: { ...sender, fromName: '案内係' } } }
    const { body: after } = await admin.ask(organisationEndpoints.put, { body: put })
    expect(after.settings.sender).toEqual({ ...before.settings.sender, fromName: '案内係' })
  })

  it('ends when the key is removed, which only administrators may', async () => {
    const marketer = await server.as('marketer')
    expect((await marketer.ask(dkimEndpoints.remove)).status).toBe(403)
    expect((await admin.ask(dkimEndpoints.remove)).body.key).toBeUndefined()
    expect(await server.runtime.db`select 1 from secrets where name like 'dkim:%'`).toEqual([])
    const { body: changes } = await admin.ask(auditEndpoints.list)
    expect(changes.items[0]?.action).toBe('dkim.removed')
  })

  it('is refused for what is no domain', async () => {
    const bad = await admin.ask(dkimEndpoints.make, { body: { domain: 'a b', selector: 's1' } })
    expect(bad.problem.issues[0]?.path).toBe('domain')
  })
})
