import { invitationEndpoints, sessionEndpoints } from '@shirube/contract'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { TestCaller } from '../../testing/test-caller.ts'
import { ORIGIN, openTestServer, PASSWORD, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let admin: TestCaller
beforeAll(async () => {
  server = await openTestServer()
  admin = await server.as('admin')
})
afterAll(() => server.close())

async function linkTo(email: string): Promise<URL> {
  const [row] = await server.runtime.db<{ content: { action: { url: string } } }[]>`
    select content from messages where address = ${email} order by id desc limit 1`
  return new URL(row?.content.action.url ?? '')
}

const look = (url: URL) =>
  server.app.inject({ url: `${url.pathname}${url.search}`, headers: { 'accept-language': 'ja' } })

const send = (path: string, fields: Record<string, string>, origin = ORIGIN) =>
  server.app.inject({
    method: 'POST',
    url: path,
    headers: { origin, 'accept-language': 'ja', 'content-type': 'application/x-www-form-urlencoded' },
    payload: new URLSearchParams(fields).toString(),
  })

it('an invitation leads to a page on which somebody joins, without any script', async () => {
  const email = 'new@shirube.example'
  await admin.ask(invitationEndpoints.invite, { body: { email, role: 'sales' } })
  const link = await linkTo(email)
  const page = await look(link)
  expect(page.statusCode).toBe(200)
  expect(page.body).toContain('Shirube へようこそ')
  expect(page.body).not.toContain('<script')
  expect(page.headers['referrer-policy']).toBe('same-origin')
  const token = link.searchParams.get('token') ?? ''
  const empty = await send('/welcome', { token, name: '"><b>', password: 'short' })
  expect(empty.statusCode).toBe(400)
  expect(empty.body).toContain('10文字以上で入力してください')
  expect(empty.body).not.toContain('"><b>')
  expect(
    (await send('/welcome', { token, name: '森', password: PASSWORD }, 'https://evil.example')).statusCode,
  ).toBe(403)
  expect((await send('/welcome', { token, name: '森', password: PASSWORD })).body).toContain('完了しました')
  const again = await send('/welcome', { token, name: '森', password: PASSWORD })
  expect(again.statusCode).toBe(410)
  expect(again.body).toContain('期限が切れています')
})

it('a forgotten password is replaced on the page that the mail leads to', async () => {
  const user = await server.as('marketer')
  const email = `${user.id}@shirube.example`
  await server.app.inject({
    method: 'POST',
    url: '/api/v1/password-resets',
    headers: { origin: ORIGIN },
    payload: { email },
  })
  const link = await linkTo(email)
  expect((await look(link)).body).toContain('新しいパスワードの設定')
  const token = link.searchParams.get('token') ?? ''
  expect((await send('/password', { token, password: 'とても長い合言葉です' })).statusCode).toBe(200)
  expect((await user.ask(sessionEndpoints.show)).status).toBe(401)
})
