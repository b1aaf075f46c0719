import {
  drawingIn,
  formEndpoints,
  listEndpoints,
  mailEndpoints,
  pageGroupEndpoints,
  rehearsalEndpoints,
  scenarioEndpoints,
  type TemplateAsset,
  teamEndpoints,
} from '@shirube/contract'
import { LANGUAGES } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'
import { scenarioTemplates } from './scenario-templates.ts'

let server: TestServer
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
  // What every installation is set up with.
  for (const id of ['customer', 'competitor'])
    await admin.ask(listEndpoints.put, { params: { id }, body: { name: id, system: true } })
  for (const id of ['product', 'adoption'])
    await admin.ask(pageGroupEndpoints.put, { params: { id }, body: { name: id, patterns: [`/${id}/*`] } })
})
afterAll(() => server.close())

async function make(asset: TemplateAsset): Promise<number> {
  const params = { id: asset.id }
  const name = asset.name.ja
  const ask = async () => {
    switch (asset.kind) {
      case 'mail':
        return await admin.ask(mailEndpoints.put, { params, body: { name, content: asset.content } })
      case 'form':
        return await admin.ask(formEndpoints.put, { params, body: { name, definition: asset.definition } })
      case 'list':
        return await admin.ask(listEndpoints.put, { params, body: { name } })
      case 'team':
        return await admin.ask(teamEndpoints.put, { params, body: { name, members: [admin.id] } })
    }
  }
  return (await ask()).status
}

describe('the templates that come with the product [canvas 35]', async () => {
  const templates = await scenarioTemplates()

  it('are handed out to everybody who may look', async () => {
    const viewer = await server.as('viewer')
    const { body } = await viewer.ask(scenarioEndpoints.templates)
    expect(body.items.map((one) => one.id)).toEqual(['mql-handoff', 'welcome', 'whitepaper-follow-up'])
    expect(body.items.every((one) => one.differences.length > 0)).toBe(true)
  })

  for (const template of templates)
    it(`${template.id} lacks only what it brings along, and can then be rehearsed in both languages`, async () => {
      const statuses = await Promise.all(template.assets.map(make))
      expect(new Set(statuses)).toEqual(new Set([200]))
      for (const language of LANGUAGES) {
        const scenario = drawingIn(template.scenario, language)
        const { status, body } = await admin.ask(scenarioEndpoints.checkFile, { body: { scenario } })
        expect(status).toBe(200)
        expect(body.diagnostics.filter((found) => found.severity === 'error')).toEqual([])
        const rehearsed = await admin.ask(rehearsalEndpoints.rehearse, { body: { scenario } })
        expect(rehearsed.body).toMatchObject({ kind: 'rehearsed' })
      }
    })
})
