import { auditEndpoints, listEndpoints, mailEndpoints, scenarioEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exampleScenario, mailSaying, makeExampleAssets } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })
const save = (id: string, content: object, more: object = {}) =>
  marketer.ask(mailEndpoints.put, { ...at(id), body: { name: '案内', content, ...more } as never })

describe('a mail', () => {
  it('that is malformed is refused with line and column, and the old content stays', async () => {
    await save('kept', mailSaying('もとの文章'))
    const mjml =
      '<mjml>\n  <mj-body>\n    <mj-section><mj-column><mj-text>閉じない</mj-column></mj-section>\n  </mj-body>\n</mjml>'
    const broken = { format: 1, variants: { ja: { subject: '件名', mjml } } }
    const { status, problem } = await save('kept', broken)
    expect(status).toBe(400)
    expect(problem.issues[0]).toMatchObject({ path: 'content.variants.ja.mjml', line: 3 })
    expect(problem.issues[0]?.column).toBeGreaterThan(1)
    expect(problem.issues[0]?.message).toMatch(/[ぁ-ん]/u)
    const { body } = await marketer.ask(mailEndpoints.show, at('kept'))
    expect(JSON.stringify(body.content)).toContain('もとの文章')
    const liquid = {
      format: 1,
      variants: {
        ja: {
          subject: '{{ lead.lastName',
          mjml: mjml.replace('閉じない</mj-column>', 'x</mj-text></mj-column>'),
        },
      },
    }
    expect((await save('kept', liquid)).problem.issues[0]?.path).toBe('content.variants.ja.subject')
  })

  it('that somebody else has saved meanwhile is not overwritten', async () => {
    const first = await save('shared', mailSaying('一'))
    const basedOn = first.body.updatedAt
    const { clock } = server.runtime as unknown as { clock: { ahead: number } }
    clock.ahead += 1
    expect((await save('shared', mailSaying('二'), { basedOn })).status).toBe(200)
    const late = await save('shared', mailSaying('三'), { basedOn })
    expect(late.status).toBe(409)
    const { body } = await marketer.ask(mailEndpoints.show, at('shared'))
    expect(JSON.stringify(body.content)).toContain('二')
  })

  it('in use says where, and cannot be put away; nor can a list that a scenario names', async () => {
    const admin = await server.as('admin')
    await makeExampleAssets(admin, admin.id)
    const scenario = await exampleScenario()
    const { body: draft } = await admin.ask(scenarioEndpoints.import, {
      ...at('uses'),
      body: { scenario, name: '追客' },
    })
    await admin.ask(scenarioEndpoints.publish, { ...at('uses'), body: { revision: draft.revision } })
    const { body } = await marketer.ask(mailEndpoints.uses, at('whitepaper-case'))
    expect(body.items).toEqual([
      { scenario: 'uses', name: '追客' },
      { scenario: 'uses', name: '追客', version: 'v1' },
    ])
    const listed = await marketer.ask(mailEndpoints.list)
    expect(listed.body.items.find(({ id }) => id === 'whitepaper-case')).toMatchObject({
      version: 1,
      changed: false,
      subjects: { ja: '資料のお届け' },
      uses: [
        { scenario: 'uses', name: '追客' },
        { scenario: 'uses', name: '追客', version: 'v1' },
      ],
    })
    const archived = await marketer.ask(mailEndpoints.archive, at('whitepaper-case'))
    expect(archived.status).toBe(409)
    // As a list that the product itself does not use.
    await server.runtime.db`update lists set system = false where id = 'competitor'`
    const removed = await marketer.ask(listEndpoints.remove, at('competitor'))
    expect(removed.status).toBe(409)
    expect(removed.problem.detail).toContain('追客')
    await save('free', mailSaying('使われない'))
    expect((await marketer.ask(mailEndpoints.archive, at('free'))).status).toBe(204)
    expect((await marketer.ask(mailEndpoints.show, at('free'))).body.archived).toBe(true)
    expect((await marketer.ask(mailEndpoints.restore, at('free'))).status).toBe(204)
    expect((await marketer.ask(mailEndpoints.show, at('free'))).body.archived).toBe(false)
    expect((await marketer.ask(mailEndpoints.restore, at('free'))).status).toBe(404)
  })

  it('keeps every content that was frozen, and a correction reaches the live version [D21]', async () => {
    await save('whitepaper-case', mailSaying('誤字を直した'))
    const { body: edited } = await marketer.ask(mailEndpoints.show, at('whitepaper-case'))
    expect(edited).toMatchObject({ version: 1, changed: true })
    const { body } = await marketer.ask(mailEndpoints.correct, at('whitepaper-case'))
    expect(body.versions).toEqual([{ scenario: 'uses', name: '追客', version: 'v1.1' }])
    const { body: versions } = await marketer.ask(mailEndpoints.versions, at('whitepaper-case'))
    expect(versions.items.map(({ version }) => version)).toEqual([2, 1])
    const first = await marketer.ask(mailEndpoints.version, { params: { id: 'whitepaper-case', version: 1 } })
    expect(JSON.stringify(first.body.content)).toContain('事例をご紹介します')
    const none = await marketer.ask(mailEndpoints.version, { params: { id: 'whitepaper-case', version: 9 } })
    expect(none.status).toBe(404)
  })

  it('that saves itself while it is typed is noted when its name changes and when it is frozen, with its content', async () => {
    const admin = await server.as('admin')
    for (const text of ['あ', 'ああ', 'あああ'])
      await save('whitepaper-thanks', mailSaying(text), { name: '改名' })
    await marketer.ask(mailEndpoints.correct, at('whitepaper-thanks'))
    const query = { subjectKind: 'mail', subjectId: 'whitepaper-thanks' }
    const { body } = await admin.ask(auditEndpoints.list, { query })
    expect(body.items.map(({ action }) => action)).toEqual([
      'mail.corrected',
      'mail.frozen',
      'mail.changed',
      'mail.frozen',
      'mail.changed',
    ])
    expect(body.items[1]).toMatchObject({ before: { content: {} }, after: { version: 2 } })
    expect(JSON.stringify(body.items[1]?.after)).toContain('あああ')
    expect(body.items[2]).toMatchObject({
      before: { name: 'ホワイトペーパーのお届け' },
      after: { name: '改名' },
    })
  })
})
