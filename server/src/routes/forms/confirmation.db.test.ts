import { formEndpoints } from '@shirube/contract'
import { consentsOf, leadRecord } from '@shirube/db'
import { forgetExpired } from '@shirube/db/form'
import { asId, type LeadId } from '@shirube/kernel'
import { CONFIRMATIONS } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formVisitor, SMALL_FORM } from '../../testing/form-visitor.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let visitor: ReturnType<typeof formVisitor>
beforeAll(async () => {
  server = await openTestServer()
  visitor = formVisitor(server)
  await visitor.put('doi', { ...SMALL_FORM, confirmation: { validHours: 48 } })
})
afterAll(() => server.close())

const sendIn = (email: string, more: Readonly<Record<string, string>> = {}, headers = {}) =>
  visitor.post('/f/doi', { ...visitor.shown('doi'), company: '標商事', email, ...more }, headers)
const letters = async (email: string) =>
  await server.runtime.db<{ purpose: string; leadId: string | null; content: { letter: Letter } }[]>`
    select purpose, lead_id as "leadId", content from messages where address = ${email} order by created_at`
interface Letter {
  readonly subject: string
  readonly body: string
  readonly action: { readonly url: string }
}
const linkFor = async (email: string): Promise<string> =>
  new URL((await letters(email)).at(-1)?.content.letter.action.url ?? '').pathname
const leadOf = async (email: string): Promise<LeadId | undefined> => {
  const [row] = await server.runtime.db<{ lead: string }[]>`
    select lead_id as lead from identities where kind = 'email' and value = ${email}`
  return row && asId<LeadId>(row.lead)
}
const kindsOf = async (lead: LeadId) => {
  const rows = await server.runtime.db<{ kind: string }[]>`
    select kind from events where lead_id = ${lead} order by seq`
  return rows.map(({ kind }) => kind)
}

describe('a form whose address is to be confirmed', () => {
  it('is kept apart, and a letter that no refusal of news stops asks whose the address is [S3]', async () => {
    const email = 'new@example.jp'
    const hash = server.runtime.keyring.hash('address', email)
    await server.runtime
      .db`insert into suppressions (channel, address_hash, reason, at) values ('email', ${hash}, 'unsubscribed', now())`
    const answer = await sendIn(email, { _consent: 'yes' })
    expect(answer.statusCode).toBe(303)
    const page = await visitor.look(String(answer.headers.location))
    expect(page.body).toContain('確認メールをお送りしました')
    expect(await leadOf(email)).toBeUndefined()
    const [letter] = await letters(email)
    expect(letter).toMatchObject({ purpose: 'transactional', leadId: null })
    expect(letter?.content.letter.subject).toBe('【確認のお願い】お申し込み')
    expect(letter?.content.letter.body).toContain('2日以内')
    const marketer = await server.as('marketer')
    const listed = async () =>
      (await marketer.ask(formEndpoints.list)).body.items.find(({ id }) => id === 'doi')
    expect(await listed()).toMatchObject({ submissions: 0, unconfirmed: 1 })
    expect(await listed()).not.toHaveProperty('lastAt')
  })

  it('becomes a lead with consent and history by the button alone, and by it once [S3]', async () => {
    const email = 'sure@example.jp'
    await sendIn(email, { _consent: 'yes' }, { cookie: 'shirube_id=visitor-of-the-sender' })
    const link = await linkFor(email)
    for (let scan = 0; scan < 3; scan++) expect((await visitor.look(link)).body).toContain(email)
    expect(await leadOf(email)).toBeUndefined()
    const done = await Promise.all([visitor.post(link), visitor.post(link)])
    expect(new Set(done.map(({ statusCode }) => statusCode))).toEqual(new Set([303, 410]))
    const lead = (await leadOf(email)) ?? asId<LeadId>('nobody')
    expect(await leadRecord(server.runtime.db, lead)).toMatchObject({
      source: 'フォーム doi',
      fields: { companyName: '標商事' },
      consents: { email: 'granted' },
    })
    const [consent] = await consentsOf(server.runtime.db, lead)
    expect(consent).toMatchObject({ wording: '2026-04', evidence: { text: '案内を受け取ります' } })
    expect(JSON.stringify(consent?.evidence)).toMatch(/"confirmed":\{"ip":"198\.51\./u)
    expect((await kindsOf(lead)).filter((kind) => kind === 'form.submitted')).toHaveLength(1)
    expect((await visitor.look(link)).body).toContain('確認は完了しています')
    const [kept] = await server.runtime
      .db`select answers, email from pending_submissions where confirmed_at is not null`
    expect(kept).toEqual({ answers: {}, email: '' })
  })

  it('says in both languages that a link is expired or forged, and records nothing [T forged tokens]', async () => {
    const email = 'late@example.jp'
    await sendIn(email)
    const link = await linkFor(email)
    const forged = [
      `${link.slice(0, -3)}AAA`,
      link.replace('/f/doi/', '/f/other/'),
      '/f/doi/confirm/nonsense',
    ]
    for (const path of forged) {
      expect([path, (await visitor.look(path)).statusCode]).toEqual([path, 400])
      expect((await visitor.post(path)).statusCode).toBe(400)
    }
    await server.runtime
      .db`update pending_submissions set expires_at = now() - interval '1 minute' where email = ${email}`
    expect((await visitor.post(link)).statusCode).toBe(410)
    expect((await visitor.look(`${link}?lang=en`)).body).toContain('This link has expired')
    expect(await forgetExpired(server.runtime.db, server.runtime.clock.now())).toBe(1)
    const gone = await visitor.look(link)
    expect(gone.statusCode).toBe(410)
    expect(gone.body).toContain('リンクの有効期限が切れています')
    expect(await leadOf(email)).toBeUndefined()
  })

  it('fills nobody’s inbox: an address is asked a few times an hour, and nobody is told so [T list bombing]', async () => {
    const email = 'victim@example.jp'
    const answers = await Promise.all(Array.from({ length: 30 }, () => sendIn(email)))
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([303]))
    expect(await letters(email)).toHaveLength(CONFIRMATIONS.perHour)
  })
})
