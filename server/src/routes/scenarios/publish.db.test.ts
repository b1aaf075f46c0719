import { mailEndpoints, scenarioEndpoints } from '@shirube/contract'
import { newestMails } from '@shirube/db'
import { asId, type VersionId } from '@shirube/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleScenario, mailSaying, makeExampleAssets } from '../../testing/example-assets.ts'
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

async function imported(id: string): Promise<number> {
  const scenario = await exampleScenario()
  const { status, body } = await admin.ask(scenarioEndpoints.import, { ...at(id), body: { scenario } })
  expect(status).toBe(200)
  return body.revision
}

const publish = (id: string, revision: number, more: object = {}) =>
  admin.ask(scenarioEndpoints.publish, { ...at(id), body: { revision, ...more } })

describe('publishing', () => {
  it('makes an immutable version with its reading in both languages [D3] [D4]', async () => {
    const revision = await imported('first')
    const { status, body } = await publish('first', revision, { note: '最初の版' })
    expect(status).toBe(200)
    if (body.kind !== 'published') throw new Error(JSON.stringify(body.diagnostics))
    expect(body.version).toMatchObject({ n: 1, minor: 0, note: '最初の版' })
    expect(body.reading.ja[0]?.sentences[0]?.text).toContain('ホワイトペーパー')
    expect(body.reading.en.length).toBeGreaterThan(1)
    const shown = await admin.ask(scenarioEndpoints.show, at('first'))
    expect(shown.body).toMatchObject({ state: 'live', live: { n: 1 }, underWay: 0 })

    // The draft goes on; the version stays what it was.
    const edits = [{ kind: 'set-settings' as const, path: ['purpose'], value: '別の目的' }]
    await admin.ask(scenarioEndpoints.edit, { ...at('first'), body: { base: revision, edits } })
    const kept = await admin.ask(scenarioEndpoints.version, { params: { id: 'first', n: 1, minor: 0 } })
    expect(kept.body.graph.settings.purpose).not.toBe('別の目的')
    const next = await publish('first', revision + 1)
    expect(next.body).toMatchObject({ kind: 'published', version: { n: 2 } })
  })

  it('wants when and who always, where and what on every path that reaches a lead [S13]', async () => {
    await admin.ask(scenarioEndpoints.create, { body: { id: 'bare', name: '白紙' } })
    const { body } = await publish('bare', 0)
    if (body.kind !== 'refused') throw new Error('an empty sheet was published')
    expect(body.diagnostics.map((found) => found.code)).toEqual(
      expect.arrayContaining(['structure.no-trigger', 'questions.no-who', 'questions.reaches-nobody']),
    )
    expect(body.diagnostics.every((found) => found.message.ja !== '' && found.message.en !== '')).toBe(true)
    const after = await admin.ask(scenarioEndpoints.show, at('bare'))
    expect(after.body).toMatchObject({ state: 'draft' })
  })

  it('names step and field of a mail, list or owner that is missing [D11]', async () => {
    const scenario = await exampleScenario()
    const text = JSON.stringify(scenario)
      .replaceAll('whitepaper-case', 'no-such-mail')
      .replaceAll('"team":"sales"', '"team":"no-such-team"')
      .replaceAll('"list":"competitor"', '"list":"no-such-list"')
    const body = { scenario: JSON.parse(text) as unknown }
    const { body: draft } = await admin.ask(scenarioEndpoints.import, { ...at('lost'), body })
    const { body: done } = await publish('lost', draft.revision)
    if (done.kind !== 'refused') throw new Error('published with missing assets')
    const places = done.diagnostics.map(({ node, field }) => `${node}.${field}`)
    expect(places).toEqual(
      expect.arrayContaining(['case.mail', expect.stringMatching(/^handoff.*\.to$/u), 'audience.condition']),
    )
    expect((await server.runtime.db`select 1 from scenario_versions where scenario_id = 'lost'`).length).toBe(
      0,
    )
  })

  it('lets exactly one of two at once win, and refuses a stale revision [D4]', async () => {
    const revision = await imported('race')
    const both = await Promise.all([publish('race', revision), publish('race', revision)])
    expect(both.map((one) => String(one.status)).toSorted()).toEqual(['200', '409'])
    expect(both.find((one) => one.status === 409)?.problem.detail).toContain('v1')
    const edits = [{ kind: 'set-settings' as const, path: ['purpose'], value: '変えた' }]
    await admin.ask(scenarioEndpoints.edit, { ...at('race'), body: { base: revision, edits } })
    const stale = await publish('race', revision)
    expect(stale.status).toBe(409)
    expect(stale.problem.detail).toContain('変更されています')
    const versions = await admin.ask(scenarioEndpoints.versions, at('race'))
    expect(versions.body.items.map((version) => version.n)).toEqual([1])
  })

  it('freezes the content of mails, once for the same content', async () => {
    const { db } = server.runtime
    const count = async (): Promise<number> =>
      (await db`select 1 from mail_versions where mail_id = 'whitepaper-case'`).length
    await publish('frozen-a', await imported('frozen-a'))
    const before = await count()
    await publish('frozen-b', await imported('frozen-b'))
    expect(await count()).toBe(before)
    const [row] = await db`select compiled from mail_versions where mail_id = 'whitepaper-case' limit 1`
    expect(Object.keys(row?.['compiled'] as object)).toEqual(['ja'])
  })
})

describe('a content-only correction [D21]', () => {
  it('makes v1.1 of every live version that sends the mail, from the next send on', async () => {
    for (const id of ['fix-a', 'fix-b']) await publish(id, await imported(id))
    const { body: live } = await admin.ask(scenarioEndpoints.show, at('fix-a'))
    const version = asId<VersionId>(live.live?.id ?? '')
    const before = await newestMails(server.runtime.db, version)
    const content = mailSaying('事例をご紹介します（誤字を直しました）')
    await admin.ask(mailEndpoints.put, { ...at('whitepaper-case'), body: { name: '導入事例', content } })
    expect(await newestMails(server.runtime.db, version)).toEqual(before)

    const { body } = await admin.ask(mailEndpoints.correct, at('whitepaper-case'))
    const corrected = body.versions.map((one) => `${one.scenario} ${one.version}`)
    expect(corrected).toEqual(expect.arrayContaining(['fix-a v1.1', 'fix-b v1.1']))
    const after = await newestMails(server.runtime.db, version)
    expect(after['whitepaper-case']).not.toBe(before['whitepaper-case'])
    expect(after['whitepaper-thanks']).toBe(before['whitepaper-thanks'])
    const [one, two] = await Promise.all(
      [0, 1].map((minor) => admin.ask(scenarioEndpoints.version, { params: { id: 'fix-a', n: 1, minor } })),
    )
    expect(two?.body.graph).toEqual(one?.body.graph)

    const again = await admin.ask(mailEndpoints.correct, at('whitepaper-case'))
    expect(again.body.versions).toEqual([])
    const unchanged = await publish(
      'fix-a',
      (await admin.ask(scenarioEndpoints.show, at('fix-a'))).body.revision,
    )
    expect(unchanged.status).toBe(409)
  })
})
