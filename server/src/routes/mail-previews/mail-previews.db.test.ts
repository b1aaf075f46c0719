import { mailEndpoints, mailPreviewEndpoints } from '@shirube/contract'
import { identify } from '@shirube/runtime'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mailSaying } from '../../testing/example-assets.ts'
import type { TestCaller } from '../../testing/test-caller.ts'
import { openTestServer, type TestServer } from '../../testing/test-server.ts'

let server: TestServer
let marketer: TestCaller
let named: string
let nameless: string
beforeAll(async () => {
  server = await openTestServer()
  marketer = await server.as('marketer')
  named = await leadWith({ email: 'saeki@shirube.example', lastName: '佐伯', companyName: '鈴懸製作所' })
  nameless = await leadWith({ email: 'nobody@shirube.example' })
})
afterAll(() => server.close())

async function leadWith(fields: Record<string, string>): Promise<string> {
  const { lead } = await identify(server.runtime, {
    fields,
    source: 'テスト',
    cause: { kind: 'person', id: 'test' },
  })
  return lead
}

const inColumn = (inner: string): string =>
  `<mjml><mj-body><mj-section><mj-column>\n${inner}\n</mj-column></mj-section></mj-body></mjml>`
const variantOf = (inner: string, subject = '{{ lead.lastName | default: "お客" }}様へ') => ({
  subject,
  preheader: '{{ lead.companyName }}の皆さまへ',
  mjml: inColumn(inner),
})
const preview = (body: object) =>
  marketer.ask(mailPreviewEndpoints.show, { body: { language: 'ja', ...body } as never })

describe('a mail that is being written [canvas 34]', () => {
  it('is shown as the lead that was chosen would see it', async () => {
    const variant = variantOf('<mj-text>{{ lead.lastName }} 様</mj-text>')
    const { body } = await preview({ variant, lead: named })
    expect(body.shown).toMatchObject({ subject: '佐伯様へ', preheader: '鈴懸製作所の皆さまへ' })
    expect(body.shown?.html).toContain('佐伯 様')
    expect(body.shown?.text).toContain('佐伯 様')
    expect(body.tags.every(({ missing }) => !missing)).toBe(true)
  })

  it('names the values that this lead lacks, and where nothing stands in for them', async () => {
    const variant = variantOf('<mj-text>{{ lead.lastName }} 様</mj-text>')
    const { body } = await preview({ variant, lead: nameless })
    expect(body.shown?.subject).toBe('お客様へ')
    expect(body.tags).toEqual([
      { name: 'lead.lastName', defaulted: false, missing: true },
      { name: 'lead.companyName', defaulted: false, missing: true },
    ])
    expect(body.findings.map(({ part, message }) => `${part}: ${message.ja}`)).toContainEqual(
      expect.stringMatching(/^mjml: .*lead\.lastName/u),
    )
  })

  it('that cannot be sent is not shown, and every error has its line and column', async () => {
    const { body } = await preview({ variant: variantOf('<mj-text>閉じない') })
    expect(body.shown).toBeUndefined()
    expect(body.findings[0]).toMatchObject({ severity: 'error', part: 'mjml', line: 2 })
    expect(body.findings[0]?.message.ja).toMatch(/[ぁ-ん]/u)
  })

  it('leads from a block back to its place in the source', async () => {
    const variant = variantOf(
      '<mj-text css-class="own">一</mj-text><mj-button href="https://a.example/">二</mj-button>',
    )
    const { body } = await preview({ variant, marks: true })
    const marks = [...(body.shown?.html ?? '').matchAll(/mj-at-(\d+)/gu)].map(([, at]) => Number(at))
    const starts = new Set(marks.map((at) => /^<[a-z-]+/u.exec(variant.mjml.slice(at))?.[0]))
    expect(starts).toEqual(new Set(['<mj-section', '<mj-column', '<mj-text', '<mj-button']))
    expect(body.shown?.html).toContain('own mj-at-')
    expect((await preview({ variant })).body.shown?.html).not.toContain('mj-at-')
  })

  it('counts the leads that lack a value', async () => {
    const query = { fields: 'lead.lastName,company.industry,organisation.name,lead.unheard' }
    const { body } = await marketer.ask(mailPreviewEndpoints.gaps, { query })
    expect(body).toEqual({
      reachable: 2,
      items: [
        { name: 'lead.lastName', people: 1 },
        { name: 'company.industry', people: 2 },
      ],
    })
  })

  it('may hold what MJML knows', async () => {
    const { body } = await marketer.ask(mailPreviewEndpoints.vocabulary)
    const section = body.elements.find(({ tag }) => tag === 'mj-section')
    expect(section?.children).toContain('mj-column')
    expect(section?.attributes.map(({ name }) => name)).toContain('background-color')
    expect(body.filters).toContain('default')
  })
})

it('a mail is shown in a frame that runs nothing and that only our own screens may frame [canvas 34]', async () => {
  const frame = await server.app.inject('/api/v1/mail-frame')
  const csp = String(frame.headers['content-security-policy'])
  expect(csp).toContain("default-src 'none'")
  expect(csp).not.toContain('script-src')
  expect(csp).toContain("frame-ancestors 'self'")
  expect(frame.headers['x-frame-options']).toBe('SAMEORIGIN')
})

describe('a test of a mail', () => {
  it('is queued for one address, marked, and tracked nowhere', async () => {
    await marketer.ask(mailEndpoints.put, {
      params: { id: 'tested' },
      body: { name: '案内', content: mailSaying('本文') },
    })
    const variant = variantOf('<mj-button href="https://a.example/">見る</mj-button>')
    const asked = {
      params: { id: 'tested' },
      body: { language: 'ja', variant, to: 'me@shirube.example' },
    } as const
    expect((await marketer.ask(mailEndpoints.test, asked)).status).toBe(204)
    const [row] = await server.runtime.db<
      { purpose: string; content: { filled: { subject: string; html: string } } }[]
    >`
      select purpose, content from messages where address = 'me@shirube.example'`
    expect(row?.purpose).toBe('staff')
    expect(row?.content.filled.subject).toBe('【テスト】佐伯様へ')
    expect(row?.content.filled.html).toContain('href="https://a.example/"')
    const broken = { ...asked, body: { ...asked.body, variant: variantOf('<mj-text>') } }
    expect((await marketer.ask(mailEndpoints.test, broken)).problem.issues[0]).toMatchObject({ line: 2 })
    const viewer = await server.as('viewer')
    expect((await viewer.ask(mailEndpoints.test, asked)).status).toBe(403)
  })
})
