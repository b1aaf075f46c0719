import { formEndpoints, materialEndpoints } from '@shirube/contract'
import { identify, makeStamp } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const words = (ja: string) => ({ ja, en: ja })
const asks = (key: string, leadField: string) => ({
  key,
  label: words(key),
  type: key === 'email' ? ('email' as const) : ('text' as const),
  required: true,
  leadField,
})
const FORM = {
  format: 1 as const,
  title: words('資料請求'),
  fields: [asks('email', 'email'), asks('company', 'companyName'), asks('department', 'department')],
  material: 'guide',
  thanks: { title: words('ありがとうございます'), text: words('下のボタンから') },
}

let server: TestServer
let marketer: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  const kept = await server.app.inject({
    method: 'POST',
    url: '/api/v1/files?name=guide.pdf',
    headers: { ...marketer.headers, 'content-type': 'application/pdf' },
    payload: '%PDF-1.7',
  })
  const file = kept.json<{ id: string }>().id
  await marketer.ask(materialEndpoints.put, { params: { id: 'guide' }, body: { name: '導入ガイド', file } })
  await marketer.ask(materialEndpoints.put, { params: { id: 'empty' }, body: { name: '準備中' } })
  await marketer.ask(formEndpoints.put, {
    params: { id: 'request' },
    body: { name: '資料請求フォーム', definition: { ...FORM, notify: [marketer.id] } },
  })
})
afterAll(() => server.close())

const at = (id: string) => ({ params: { id } })

describe('a document', () => {
  it('says which form gives it, and stays while one does', async () => {
    const { body } = await marketer.ask(materialEndpoints.list)
    expect(body.items.find(({ id }) => id === 'guide')?.uses).toEqual([
      { kind: 'form', id: 'request', name: '資料請求フォーム' },
    ])
    const removed = await marketer.ask(materialEndpoints.remove, at('guide'))
    expect(removed.status).toBe(409)
    expect(removed.problem.detail).toContain('資料請求フォーム')
    expect((await marketer.ask(materialEndpoints.remove, at('empty'))).status).toBe(204)
  })

  it('is given to one lead by a link, and its opening is counted', async () => {
    const { lead } = await identify(server.runtime, {
      fields: { email: 'reader@shirube.example' },
      source: 'テスト',
      cause: { kind: 'person', id: 'test' },
    })
    const asked = { ...at('guide'), body: { lead } }
    const { body } = await marketer.ask(materialEndpoints.link, asked)
    expect(body.until).toBeGreaterThan(server.runtime.clock.now())
    const { pathname } = new URL(body.url)
    const opened = await server.app.inject({ url: pathname, headers: { 'user-agent': CHROME } })
    expect(opened.statusCode).toBe(200)
    expect(opened.body).toBe('%PDF-1.7')
    const { body: after } = await marketer.ask(materialEndpoints.list)
    expect(after.items.find(({ id }) => id === 'guide')).toMatchObject({ downloads: 1, people: 1 })
    const viewer = await server.as('viewer')
    expect((await viewer.ask(materialEndpoints.link, asked)).status).toBe(403)
  })
})

describe('a form', () => {
  it('is counted, and colleagues hear of each submission', async () => {
    const early = { ...server.runtime, clock: { ...server.runtime.clock, now: () => Date.now() - 10_000 } }
    const sent = await server.app.inject({
      method: 'POST',
      url: '/f/request',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'user-agent': CHROME },
      payload: new URLSearchParams({
        email: 'asker@shirube.example',
        company: '標商事',
        department: '情報システム部',
        _stamp: makeStamp(early, 'request'),
        _language: 'ja',
      }).toString(),
    })
    expect(sent.statusCode).toBe(303)
    const { body } = await marketer.ask(formEndpoints.list)
    expect(body.items[0]).toMatchObject({ id: 'request', submissions: 1, material: 'guide', uses: [] })
    const [letter] = await server.runtime.db<{ content: { subject: string; body: string } }[]>`
      select content from messages where key like 'form:%'`
    expect(letter?.content.subject).toBe('フォーム「資料請求フォーム」に回答がありました')
    expect(letter?.content.body).toContain('標商事')
  })

  it('is shown before it is kept, and names no colleague who is not there', async () => {
    const { body } = await marketer.ask(formEndpoints.preview, { body: { language: 'ja', definition: FORM } })
    expect(body.html).toContain('資料請求')
    expect(body.html).not.toContain('<script')
    expect(body.html).not.toContain('<link')
    expect(body.html).toContain('<style>')
    const stranger = { ...FORM, notify: ['0197aaaa-0000-7000-8000-000000000000'] }
    const refused = await marketer.ask(formEndpoints.put, {
      ...at('request'),
      body: { name: 'x', definition: stranger },
    })
    expect(refused.problem.issues[0]?.path).toBe('definition.notify')
  })

  it('opens another page instead, unless it hands out a document', async () => {
    const { material, ...open } = FORM
    expect(material).toBe('guide')
    const thanks = { ...FORM.thanks, redirect: 'https://www.example.jp/thanks' }
    const put = (definition: object) =>
      marketer.ask(formEndpoints.put, { ...at('elsewhere'), body: { name: '別ページ', definition } as never })
    expect((await put({ ...FORM, thanks })).status).toBe(400)
    expect((await put({ ...open, thanks })).status).toBe(200)
  })
})
