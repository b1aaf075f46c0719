import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openInbox } from '@shirube/embedded'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ORIGIN, openTestServer, type TestServer } from '../../testing/test-server.ts'
import { inboxRoutes } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'shirube-inbox-'))
const RAW = [
  'From: =?utf-8?B?5qiZ5ZWG5LqL?= <hello@example.jp>',
  'To: taro@example.com',
  'Subject: =?utf-8?B?44GU5qGI5YaF?= <script>alert(1)</script>',
  'MIME-Version: 1.0',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>本文です</p><script>alert(2)</script>',
].join('\r\n')

let server: TestServer
let id: string
beforeAll(async () => {
  server = await openTestServer([(context) => inboxRoutes({ ...context, inboxFolder: folder })])
  const stored = await openInbox(folder).store({
    from: 'b-1@example.jp',
    to: ['taro@example.com'],
    raw: Buffer.from(RAW),
  })
  id = stored.id
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const host = new URL(ORIGIN).host
const ask = (url: string, more: { headers?: Record<string, string>; remoteAddress?: string } = {}) =>
  server.app.inject({
    method: 'GET',
    url,
    remoteAddress: more.remoteAddress ?? '127.0.0.1',
    headers: { host, ...more.headers },
  })

describe('the built-in inbox', () => {
  it('lists what has arrived, in both languages', async () => {
    const ja = await ask('/dev/inbox?lang=ja')
    expect(ja.statusCode).toBe(200)
    expect(ja.body).toContain('<h1>受信箱</h1>')
    expect(ja.body).toContain('ご案内')
    expect(ja.body).toContain('taro@example.com')
    expect((await ask('/dev/inbox?lang=en')).body).toContain('<h1>Inbox</h1>')
    expect((await ask('/dev/inbox.css')).headers['content-type']).toContain('text/css')
  })

  it('shows a mail in a frame that runs nothing [T XSS]', async () => {
    const page = await ask(`/dev/inbox/${id}?lang=ja`)
    expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"')
    expect(page.body).not.toContain('<script>')
    const body = await ask(`/dev/inbox/${id}/html`)
    expect(body.body).toContain('<p>本文です</p>')
    expect(body.headers['content-security-policy']).toMatch(
      /^sandbox allow-popups [^;]*; default-src 'none'/u,
    )
    expect(body.headers['content-security-policy']).not.toContain('allow-scripts')
    expect(body.headers['x-frame-options']).toBe('SAMEORIGIN')
  })

  it('hands out the source as it came', async () => {
    const raw = await ask(`/dev/inbox/${id}/raw`)
    expect(raw.body).toBe(RAW)
    expect(raw.headers['content-disposition']).toBe(`attachment; filename="${id}.eml"`)
  })

  it('has no other file of the machine to show', async () => {
    for (const odd of ['1700000000000-00000000', encodeURIComponent('../../etc/passwd')]) {
      expect((await ask(`/dev/inbox/${odd}`)).statusCode).toBe(404)
      expect((await ask(`/dev/inbox/${odd}/html`)).statusCode).toBe(404)
      expect((await ask(`/dev/inbox/${odd}/raw`)).statusCode).toBe(404)
    }
  })

  it('is for whoever sits at the machine, and for administrators [T missing permission]', async () => {
    expect((await ask('/dev/inbox', { remoteAddress: '192.0.2.7' })).statusCode).toBe(403)
    expect((await ask('/dev/inbox', { headers: { 'x-forwarded-for': '192.0.2.7' } })).statusCode).toBe(403)
    expect((await ask('/dev/inbox', { headers: { host: 'evil.example' } })).statusCode).toBe(403)
    const admin = await server.as('admin')
    const viewer = await server.as('viewer')
    const away = (headers: Readonly<Record<string, string>>) =>
      ask('/dev/inbox', { remoteAddress: '192.0.2.7', headers: { ...headers } })
    expect((await away(admin.headers)).statusCode).toBe(200)
    expect((await away(viewer.headers)).statusCode).toBe(403)
  })
})

it('where mail goes elsewhere there is no inbox', async () => {
  const other = await openTestServer()
  const answer = await other.app.inject({ url: '/dev/inbox', remoteAddress: '127.0.0.1', headers: { host } })
  expect(answer.statusCode).toBe(404)
  await other.close()
})
