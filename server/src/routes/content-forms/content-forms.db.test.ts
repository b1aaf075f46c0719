import { assetEndpoints, formEndpoints, scenarioEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleScenario, makeExampleAssets } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  await makeExampleAssets(admin, admin.id)
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })
const page = (id: string) => server.app.inject({ method: 'GET', url: `/f/${id}` })
const pickable = async (id: string) => {
  const { body } = await admin.ask(assetEndpoints.list)
  return body.items.some((asset) => asset.kind === 'form' && asset.id === id && !asset.archived)
}

describe('a form that is put away', () => {
  it('closes its page and cannot be chosen; brought back it is as it was', async () => {
    expect((await page('whitepaper')).statusCode).toBe(200)
    expect((await admin.ask(formEndpoints.archive, at('whitepaper'))).status).toBe(204)
    expect((await page('whitepaper')).statusCode).toBe(404)
    expect(await pickable('whitepaper')).toBe(false)
    const { body } = await admin.ask(formEndpoints.list)
    expect(body.items[0]).toMatchObject({ id: 'whitepaper', archived: true, active: true })
    expect((await admin.ask(formEndpoints.restore, at('whitepaper'))).status).toBe(204)
    expect((await page('whitepaper')).statusCode).toBe(200)
    expect(await pickable('whitepaper')).toBe(true)
  })

  it('is refused while a scenario uses it, and says where', async () => {
    const body = { scenario: await exampleScenario(), name: '追客' }
    await admin.ask(scenarioEndpoints.import, { ...at('uses'), body })
    const { status, problem } = await admin.ask(formEndpoints.archive, at('whitepaper'))
    expect(status).toBe(409)
    expect(problem.detail).toContain('「追客」')
    expect((await page('whitepaper')).statusCode).toBe(200)
  })

  it('is put away by marketers alone, and only if there is one', async () => {
    const viewer = await server.as('viewer')
    expect((await viewer.ask(formEndpoints.archive, at('whitepaper'))).status).toBe(403)
    expect((await admin.ask(formEndpoints.archive, at('none'))).status).toBe(404)
  })
})
