import { formEndpoints, mailEndpoints } from '@shirube/contract'
import { startDispatcher } from '@shirube/runtime'
import { eventually, putMail, type ScriptedSink, startScriptedSink } from '@shirube/runtime/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { formVisitor, SMALL_FORM } from '../../testing/form-visitor.ts'
import { ORIGIN, openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let sink: ScriptedSink
let visitor: ReturnType<typeof formVisitor>
beforeAll(async () => {
  server = await openTestServer()
  sink = await startScriptedSink()
  visitor = formVisitor(server)
})
afterAll(async () => {
  await server.close()
  await sink.close()
})

const words = (ja: string, en: string) => ({ ja, en })
const TEXT = {
  kind: 'text',
  subject: words('受け付けました', 'Received'),
  body: words('{{ lead.companyName }} 様', 'Dear {{ lead.companyName }}'),
} as const

const sendIn = async (form: string, email: string): Promise<void> => {
  const sent = await visitor.post(`/f/${form}`, { ...visitor.shown(form), company: '標商事', email })
  expect(sent.statusCode).toBe(303)
}
const ledger = async (email: string) =>
  await server.runtime.db<{ state: string; purpose: string; reason: string | null; mail: string | null }[]>`
    select state, purpose, reason, mail_id as mail from messages where address = ${email} and purpose <> 'staff'
    order by created_at, id`
const unsubscribed = async (email: string, reason: string): Promise<void> => {
  const hash = server.runtime.keyring.hash('address', email)
  await server.runtime
    .db`insert into suppressions (channel, address_hash, reason, at) values ('email', ${hash}, ${reason}, now())`
}

it('answers whoever sent a form in, and asks whose an address is, whatever they said of news', async () => {
  await visitor.put('text', { ...SMALL_FORM, reply: TEXT })
  await visitor.put('asked', { ...SMALL_FORM, confirmation: { validHours: 24 } })
  for (const who of ['text', 'asked']) await unsubscribed(`${who}@example.jp`, 'unsubscribed')
  await unsubscribed('dead@example.jp', 'bounced')
  await sendIn('text', 'text@example.jp')
  await sendIn('asked', 'asked@example.jp')
  await sendIn('text', 'dead@example.jp')
  const dispatcher = await startDispatcher(server.runtime, { smtpUrl: sink.url, publicUrl: ORIGIN })
  const settled = async () =>
    (await server.runtime.db`select 1 from messages where settled_at is not null`).length
  await eventually(settled, (count) => count === 3)
  await dispatcher.stop()
  expect(await ledger('text@example.jp')).toMatchObject([{ state: 'accepted', purpose: 'transactional' }])
  expect(await ledger('asked@example.jp')).toMatchObject([{ state: 'accepted', purpose: 'transactional' }])
  expect(await ledger('dead@example.jp')).toMatchObject([{ state: 'suppressed', reason: 'suppressed' }])
  const raw = (to: string) => sink.taken.find((taken) => taken.raw.includes(`To: ${to}`))?.raw ?? ''
  expect(raw('text@example.jp')).toContain('Auto-Submitted: auto-replied')
  expect(raw('text@example.jp')).toContain('List-Unsubscribe')
  expect(raw('asked@example.jp')).not.toContain('List-Unsubscribe')
})

it('answers once within the hours in which the same person does not count again [T list bombing]', async () => {
  await visitor.put('once', { ...SMALL_FORM, reply: TEXT })
  for (let times = 0; times < 5; times++) await sendIn('once', 'again@example.jp')
  expect(await ledger('again@example.jp')).toHaveLength(1)
})

it('answers with a mail of the studio, which can then not be put away', async () => {
  const marketer = await server.as('marketer')
  const version = await putMail(server.runtime)
  const { db } = server.runtime
  await db`insert into mails (id, name, content, created_at, updated_at, version, version_id)
    select mail_id, '返信', content, now(), now(), 1, null from mail_versions where id = ${version}`
  const reply = { kind: 'mail', mail: 'welcome' } as const
  const body = { name: '問い合わせ', definition: { ...SMALL_FORM, reply } as never, active: true }
  const refused = await marketer.ask(formEndpoints.put, { params: { id: 'mailed' }, body })
  expect([refused.status, refused.problem.issues?.[0]?.path]).toEqual([400, 'definition.reply'])
  await db`update mails set version_id = ${version}`
  expect((await marketer.ask(formEndpoints.put, { params: { id: 'mailed' }, body })).status).toBe(200)
  await sendIn('mailed', 'mailed@example.jp')
  expect(await ledger('mailed@example.jp')).toMatchObject([{ mail: 'welcome', state: 'queued' }])
  const archived = await marketer.ask(mailEndpoints.archive, { params: { id: 'welcome' } })
  expect([archived.status, JSON.stringify(archived.problem)]).toEqual([
    409,
    expect.stringContaining('問い合わせ'),
  ])
})
