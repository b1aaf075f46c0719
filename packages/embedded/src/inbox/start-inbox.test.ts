import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openInbox } from './inbox.ts'
import { type RunningInbox, startInbox } from './start-inbox.ts'

let folder: string
let running: RunningInbox
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-inbox-'))
  running = await startInbox({ folder })
})
afterEach(async () => {
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

const send = (to: string, subject: string) =>
  createTransport(running.url).sendMail({
    from: 'shop@example.jp',
    to,
    subject,
    text: '本文',
    html: '<p>本文</p>',
  })

test('a mail sent over SMTP is in the folder when the sender hears of its acceptance', async () => {
  await send('taro@example.jp', '資料のご案内')
  const [envelope] = await openInbox(folder).list()
  expect(envelope).toMatchObject({ from: 'shop@example.jp', to: ['taro@example.jp'] })
  const mail = await openInbox(folder).read(envelope?.id ?? '')
  expect(mail).toMatchObject({ subject: '資料のご案内', from: 'shop@example.jp' })
  expect(mail?.text).toContain('本文')
  expect(mail?.html).toContain('<p>本文</p>')
  expect(mail?.headers.map((h) => h.name.toLowerCase())).toContain('message-id')
})

test('the list is newest first and can be asked for one receiver', async () => {
  await send('a@example.jp', 'first')
  await send('b@example.jp', 'second')
  const all = await running.inbox.list()
  expect(all.map((mail) => mail.to[0])).toEqual(['b@example.jp', 'a@example.jp'])
  expect(await running.inbox.list({ to: 'a@example.jp' })).toHaveLength(1)
  expect(await running.inbox.list({ limit: 1 })).toHaveLength(1)
})

test('an id that is not of this inbox reads nothing, least of all another file', async () => {
  expect(await running.inbox.read('../../etc/passwd')).toBeUndefined()
  expect(await running.inbox.read('1700000000000-00000000')).toBeUndefined()
})

test('clearing leaves no file behind', async () => {
  await send('a@example.jp', 'first')
  await running.inbox.clear()
  expect(await running.inbox.list()).toEqual([])
  expect(existsSync(folder)).toBe(false)
})
