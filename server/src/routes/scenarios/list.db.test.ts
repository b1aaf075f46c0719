import { scenarioEndpoints } from '@shirube/contract'
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

const rowOf = async (id: string) => {
  const { body } = await admin.ask(scenarioEndpoints.list)
  return body.items.find((row) => row.id === id)
}

describe('the list of scenarios', () => {
  it('shows state, people, the goal plan against actual and the path in miniature [S27]', async () => {
    const scenario = await exampleScenario()
    const asked = { id: 'listed', name: '資料請求', folder: '見込み客', scenario }
    const { body: made } = await admin.ask(scenarioEndpoints.create, { body: asked })
    expect(await rowOf('listed')).toMatchObject({
      state: 'draft',
      folder: '見込み客',
      changed: false,
      reached: 0,
      stuck: 0,
      goal: { title: '営業受領（SAL）', reached: 0, planned: 20 },
    })
    const outline = (await rowOf('listed'))?.outline
    expect(outline?.steps[0]).toMatchObject({ id: 'start', type: 'form-submitted' })
    expect(outline?.lines.length).toBeGreaterThan(5)

    const body = { revision: made.revision }
    await admin.ask(scenarioEndpoints.publish, { params: { id: 'listed' }, body })
    const live = await rowOf('listed')
    expect(live).toMatchObject({ state: 'live', live: { n: 1 }, changed: false })
    expect(live?.live?.publishedAt).toBe(live?.live && Math.trunc(live.live.publishedAt))
    expect(live?.goal?.since).toBe(live?.live?.publishedAt)

    const edits = [{ kind: 'set-settings' as const, path: ['purpose'], value: '別の目的' }]
    const edit = { base: made.revision, edits }
    await admin.ask(scenarioEndpoints.edit, { params: { id: 'listed' }, body: edit })
    expect(await rowOf('listed')).toMatchObject({ changed: true })
  })

  it('makes nothing of a file that cannot be read, and names the place [canvas 35]', async () => {
    const scenario = { format: 1, nodes: {} }
    const { status, problem } = await admin.ask(scenarioEndpoints.create, {
      body: { id: 'broken', name: '壊れたファイル', scenario },
    })
    expect(status).toBe(400)
    expect(problem.issues.map((issue) => issue.path)).toContain('scenario.settings')
    expect(await rowOf('broken')).toBeUndefined()
  })
})
