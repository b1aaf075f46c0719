import { consentsOf, leadRecord, timeline, visitorsOfLead } from '@shirube/db'
import { asId, type LeadId } from '@shirube/kernel'
import { identify, makeStamp } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36'
const words = (ja: string, en: string) => ({ ja, en })
const asks = (key: string, leadField: string, ja: string, en: string) => ({
  key,
  label: words(ja, en),
  type: key === 'email' ? 'email' : 'text',
  required: true,
  leadField,
})
const WHITEPAPER = {
  format: 1,
  title: words('資料請求', 'Request the white paper'),
  intro: words('導入の手引き\n（PDF）', 'A guide <PDF>'),
  fields: [
    asks('company', 'companyName', '会社名', 'Company'),
    asks('department', 'department', '部署名', 'Department'),
    asks('email', 'email', 'メールアドレス', 'Email'),
    {
      key: 'interests',
      label: words('関心のある分野', 'Interests'),
      type: 'checkboxes',
      required: false,
      leadField: 'interests',
      options: [
        { value: 'ma', label: words('MA', 'MA') },
        { value: 'sfa', label: words('SFA', 'SFA') },
      ],
    },
  ],
  consent: {
    wording: words('メールでのご案内に同意します', 'I agree to receive mail'),
    version: '2026-04',
    channel: 'email',
    required: false,
  },
  material: 'guide',
  thanks: {
    title: words('ありがとうございます', 'Thank you'),
    text: words('下のボタンから', 'Use the button'),
  },
}
const PDF = '%PDF-1.7 標'

let server: TestServer
let serial = 0
beforeAll(async () => {
  server = await openTestServer()
  const { db } = server.runtime
  const marketer = await server.as('marketer')
  const kept = await server.app.inject({
    method: 'POST',
    url: `/api/v1/files?name=${encodeURIComponent('導入の手引き.pdf')}`,
    headers: { ...marketer.headers, 'content-type': 'application/pdf' },
    payload: PDF,
  })
  const file = kept.json<{ id: string }>().id
  await db`insert into materials (id, name, file_id, tags, created_at) values ('guide', '導入の手引き', ${file}, '{guide}', now())`
  for (const [id, active] of [
    ['whitepaper', true],
    ['closed', false],
  ] as const) {
    await db`insert into forms (id, name, definition, active, created_at, updated_at)
      values (${id}, '資料請求フォーム', ${db.json(WHITEPAPER)}, ${active}, now(), now())`
  }
})
afterAll(() => server.close())

const filled = (more: Record<string, string> = {}): Record<string, string> => ({
  company: '標商事㈱',
  department: '情報システム部',
  email: `form${++serial}@shirube.example`,
  _stamp: makeStamp(
    { ...server.runtime, clock: { ...server.runtime.clock, now: () => Date.now() - 10_000 } },
    'whitepaper',
  ),
  _language: 'ja',
  ...more,
})
let address = 0
/** Each call comes from an address of its own, as those of different people do. */
const nextAddress = () => ({ 'x-forwarded-for': `198.51.${Math.floor(++address / 250)}.${address % 250}` })
const send = (
  fields: Record<string, string> | string,
  headers: Record<string, string> = {},
  id = 'whitepaper',
) =>
  server.app.inject({
    method: 'POST',
    url: `/f/${id}`,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'user-agent': CHROME,
      ...nextAddress(),
      ...headers,
    },
    payload: typeof fields === 'string' ? fields : new URLSearchParams(fields).toString(),
  })
const leadOf = async (email: string): Promise<LeadId> => {
  const [row] = await server.runtime.db<{ lead_id: LeadId }[]>`
    select lead_id from identities where kind = 'email' and value = ${email}`
  return asId(row?.lead_id ?? 'nobody')
}
const submissions = async (): Promise<number> => {
  const [row] = await server.runtime.db<{ n: number }[]>`select count(*)::int as n from submissions`
  return row?.n ?? 0
}
const kinds = async (lead: LeadId) =>
  (await timeline(server.runtime.db, lead, { limit: 5_000 })).map((event) => event.kind).toReversed()
const documentIn = (location: unknown): string =>
  `/m/${new URL(String(location), 'http://x').searchParams.get('d') ?? ''}`
const open = (url: string, more: { method?: 'GET' | 'HEAD'; agent?: string; cookie?: string } = {}) =>
  server.app.inject({
    method: more.method ?? 'GET',
    url,
    headers: {
      'user-agent': more.agent ?? CHROME,
      ...nextAddress(),
      ...(more.cookie && { cookie: more.cookie }),
    },
  })

describe('a form', () => {
  it("is a page in the visitor's language that needs no script, with everything said of each question", async () => {
    const ja = await server.app.inject({
      url: '/f/whitepaper',
      headers: { 'accept-language': 'ja,en;q=0.5' },
    })
    expect([ja.statusCode, ja.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
    expect(ja.body).toContain('<html lang="ja">')
    expect(ja.body).toContain('<label for="company">会社名<span class="mark">必須</span></label>')
    expect(ja.body).toContain('autocomplete="organization"')
    const en = await server.app.inject('/f/whitepaper?lang=en')
    expect(en.body).toContain('A guide &lt;PDF&gt;')
    expect(en.body).not.toMatch(/style=|onclick=|<script(?! async src="\/t\/shirube.js")/u)
    const style = await server.app.inject('/f/page.css')
    expect(style.headers['content-type']).toContain('text/css')
  })

  it('that is closed or was never there says so', async () => {
    for (const url of ['/f/closed', '/f/nothing']) {
      const answer = await server.app.inject({ url, headers: { 'accept-language': 'ja' } })
      expect(answer.statusCode).toBe(404)
      expect(answer.body).toContain('このフォームは公開されていません')
    }
    expect((await send(filled(), {}, 'closed')).statusCode).toBe(404)
  })

  it('is shown again with what was typed and what is missing, and nothing is taken in', async () => {
    const before = await submissions()
    const evil = '"><script>alert(1)</script>'
    const answer = await send(
      filled({ company: evil, department: ' ', email: 'nobody', interests: 'hacked' }),
    )
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toContain('入力内容をご確認ください')
    expect(answer.body).toContain('メールアドレスの形式で入力してください')
    expect(answer.body).toContain('選択肢から選んでください')
    expect(answer.body).toContain('aria-describedby="department-fault"')
    expect(answer.body).toContain('value="&quot;&gt;&lt;script&gt;')
    expect(answer.body).not.toContain('<script>alert')
    expect(await submissions()).toBe(before)
  })
})

describe('a form that is sent', () => {
  it('makes a lead with source, consent and history, and gives the document [S3] [S36]', async () => {
    const fields = filled({ interests: 'ma', _consent: 'yes' })
    const answer = await send(fields, { referer: 'https://www.shirube.example/guide' })
    expect(answer.statusCode).toBe(303)
    const lead = await leadOf(fields['email'] ?? '')
    const { db } = server.runtime
    expect(await leadRecord(db, lead)).toMatchObject({
      source: '資料請求フォーム',
      language: 'ja',
      consents: { email: 'granted' },
      fields: { companyName: '標商事㈱', department: '情報システム部', interests: ['ma'] },
    })
    expect(await consentsOf(db, lead)).toMatchObject([
      {
        wording: '2026-04',
        basis: 'consent',
        evidence: { form: 'whitepaper', text: 'メールでのご案内に同意します' },
      },
    ])
    expect((await kinds(lead)).at(-1)).toBe('form.submitted')
    const thanks = await server.app.inject(String(answer.headers.location))
    expect(thanks.body).toContain('ありがとうございます')
    const document = documentIn(answer.headers.location)
    expect(thanks.body).toContain(`href="${document}"`)
    const pdf = await open(document)
    expect([pdf.statusCode, pdf.headers['content-type'], pdf.body]).toEqual([200, 'application/pdf', PDF])
    expect(pdf.headers['content-disposition']).toMatch(/^attachment; .*filename\*=UTF-8''/u)
  })

  it("joins the browser, by the tracker's cookie or by what the site's link took along [S5]", async () => {
    for (const carry of ['cookie', 'box']) {
      const visitor = `visitor-by-${carry}-000001`
      const fields = filled(carry === 'box' ? { _visitor: visitor } : {})
      await send(fields, carry === 'cookie' ? { cookie: `shirube_id=${visitor}` } : {})
      const [browser] = await visitorsOfLead(server.runtime.db, await leadOf(fields['email'] ?? ''))
      expect(browser).toMatchObject({ id: visitor, userAgent: CHROME })
      expect(browser?.ip).toMatch(/^198\.51\./u)
    }
  })

  it('by the same person again is kept, and sets nothing off before a day has passed [T list bombing]', async () => {
    const email = 'victim@shirube.example'
    for (let wave = 0; wave < 20; wave++) {
      // As many at once as a database under load still lets in: what is shown is how often, not how fast.
      const answers = await Promise.all(
        Array.from({ length: 25 }, (_, i) => send(filled({ email, company: `攻撃${wave}-${i}` }))),
      )
      expect(new Set(answers.map((answer) => answer.statusCode))).toEqual(new Set([303]))
    }
    const lead = await leadOf(email)
    expect((await kinds(lead)).filter((kind) => kind === 'form.submitted')).toHaveLength(1)
    const [row] = await server.runtime.db`select count(*)::int as n from submissions where lead_id = ${lead}`
    expect(row).toEqual({ n: 500 })
    await server.runtime.db`update events set occurred_at = occurred_at - interval '25 hours',
        received_at = received_at - interval '25 hours'
      where lead_id = ${lead} and kind = 'form.submitted'`
    await send(filled({ email }))
    expect((await kinds(lead)).filter((kind) => kind === 'form.submitted')).toHaveLength(2)
  })

  it('does not bring back mail to somebody who unsubscribed: anybody can type an address', async () => {
    const { db, keyring } = server.runtime
    const email = 'gone@shirube.example'
    const hash = keyring.hash('address', email)
    await db`insert into suppressions (channel, address_hash, reason, at) values ('email', ${hash}, 'unsubscribed', now())`
    await send(filled({ email, _consent: 'yes' }))
    expect(await db`select 1 from suppressions where address_hash = ${hash}`).toHaveLength(1)
  })
})

describe('a program that fills in forms', () => {
  it.each([
    ['fills in the box that nobody sees', () => filled({ _homepage: 'https://spam.example' }), 400],
    ['answers at once', () => filled({ _stamp: makeStamp(server.runtime, 'whitepaper') }), 400],
    [
      'makes up the stamp',
      () => filled({ _stamp: `${Date.now().toString(36)}~ab12.AAAAAAAAAAAAAAAAAAAAAA` }),
      400,
    ],
    ['takes the stamp of another form', () => filled({ _stamp: makeStamp(server.runtime, 'other') }), 400],
    ['sends nothing', () => '', 400],
  ])('and %s changes nothing', async (_, fields, status) => {
    const before = await submissions()
    expect((await send(fields())).statusCode).toBe(status)
    expect(await submissions()).toBe(before)
  })

  it('and sends one after the other from one address is stopped', async () => {
    const from = { 'x-forwarded-for': '203.0.113.77' }
    const statuses: number[] = []
    for (let n = 0; n < 70; n++) statuses.push((await send(filled(), from)).statusCode)
    expect(statuses.indexOf(429)).toBe(60)
    expect(statuses.slice(60).every((status) => status === 429)).toBe(true)
  })

  it('and sends something else than a form, or too much, is refused', async () => {
    expect((await send('{}', { 'content-type': 'application/json' })).statusCode).toBe(415)
    expect((await send(filled({ company: 'x'.repeat(70_000) }))).statusCode).toBe(413)
  })
})

describe('the link of a document', () => {
  const given = async () => {
    const fields = filled()
    const answer = await send(fields)
    const lead = await leadOf(fields['email'] ?? '')
    const downloads = async () => (await kinds(lead)).filter((kind) => kind === 'asset.downloaded').length
    return { lead, document: documentIn(answer.headers.location), downloads }
  }
  const scoreOf = async (lead: LeadId) => {
    const [row] = await server.runtime.db<
      { total: number }[]
    >`select total from scores where lead_id = ${lead}`
    return row?.total ?? 0
  }

  it('counts as a download once, with its points [S6]', async () => {
    const { lead, document, downloads } = await given()
    await Promise.all([open(document), open(document), open(document)])
    expect(await downloads()).toBe(1)
    expect(await scoreOf(lead)).toBe(5)
  })

  it('is not opened by a program that only looks', async () => {
    const { lead, document, downloads } = await given()
    expect((await open(document, { method: 'HEAD' })).statusCode).toBe(200)
    expect(await downloads()).toBe(0)
    await open(document, { agent: 'Mozilla/5.0 (compatible; bingbot/2.0)' })
    expect(await scoreOf(lead)).toBe(0)
    await open(document)
    expect(await scoreOf(lead)).toBe(5)
  })

  it("makes the browser that opens it the lead's", async () => {
    const { lead, document } = await given()
    await open(document, { cookie: 'shirube_id=visitor-who-opened-it' })
    expect((await visitorsOfLead(server.runtime.db, lead)).map((one) => one.id)).toContain(
      'visitor-who-opened-it',
    )
  })

  it('that was made up or altered is 400 and changes nothing [T forged tokens]', async () => {
    const { document, downloads } = await given()
    const [body = '', id = '', signature = ''] = document.slice('/m/'.length).split('.')
    const flipped = (text: string, at: number) =>
      text.slice(0, at) + (text[at] === 'A' ? 'B' : 'A') + text.slice(at + 1)
    const forged = [
      'nonsense',
      `${body}.${id}`,
      `${body}.${id}.${flipped(signature, 3)}`,
      `${body}.${id}.${signature}=`,
      ...Array.from({ length: body.length }, (_, at) => `${flipped(body, at)}.${id}.${signature}`),
    ]
    for (const token of forged) {
      expect((await open(`/m/${token}`)).statusCode).toBe(400)
      expect((await open(`/f/whitepaper/thanks?d=${encodeURIComponent(token)}`)).statusCode).toBe(400)
    }
    expect(await downloads()).toBe(0)
  })

  it('says so when its time is over, and leads back to the form', async () => {
    const { document } = await given()
    const { clock } = server.runtime as unknown as { clock: { ahead: number } }
    clock.ahead = 15 * 86_400_000
    try {
      const answer = await open(document)
      expect(answer.statusCode).toBe(410)
      expect(answer.body).toContain('href="/f/whitepaper"')
    } finally {
      clock.ahead = 0
    }
  })
})

it("a form keeps a known lead's language, and is one record with what came before [S4]", async () => {
  const email = 'known@shirube.example'
  const { lead } = await identify(server.runtime, {
    fields: { email, language: 'en', department: '旧部署' },
    source: 'CSV',
  })
  await send(filled({ email: 'KNOWN@shirube.example' }))
  expect(await leadOf(email)).toBe(lead)
  expect(await leadRecord(server.runtime.db, lead)).toMatchObject({
    language: 'en',
    source: 'CSV',
    fields: { department: '情報システム部' },
  })
})
