import { describe, expect, it } from 'vitest'
import { inColumn, japaneseMail } from '../testing/sample-mail.ts'
import { lintMail } from './lint-mail.ts'

const GOOD_IMAGE = '<mj-image src="https://x.example/a.png" alt="" />'
const codesOf = (...[content, options]: Parameters<typeof lintMail>) =>
  lintMail(content, options).map(({ code, line, column }) => [code, line, column])
const codesIn = (inner: string) => codesOf(japaneseMail(inColumn(inner)))

describe('advice on a mail', () => {
  it('has nothing to say of a good one', () => {
    expect(
      codesIn(
        `${GOOD_IMAGE}<mj-text>{{ lead.lastName | default: "お客様" }} <a href="https://x.example/{{ lead.id }}">a</a> <a href="mailto:a@b.example">b</a> <a href="{{ viewUrl }}">c</a></mj-text>`,
      ),
    ).toEqual([])
  })

  it.each([
    ['<mj-image src="https://x.example/a.png" />', 'no-alt', 1],
    ['<mj-text>a <img src="https://x.example/a.png"></mj-text>', 'no-alt', 12],
    ['<mj-button href="http://x.example">a</mj-button>', 'link-not-https', 18],
    ['<mj-button href="/about">a</mj-button>', 'link-relative', 18],
    ['<mj-button href="">a</mj-button>', 'link-relative', 18],
    ['<mj-button href="{{ lead.custom.site | default: viewUrl }}">a</mj-button>', 'link-from-data', 18],
    ['<mj-button href="https://{{ lead.id }}.example/a">a</mj-button>', 'link-from-data', 18],
    ['<mj-text>{{ lead.lastName }}</mj-text>', 'no-default', 13],
    ['<mj-text>{{ lead.surname | default: "x" }}</mj-text>', 'unknown-variable', 13],
    ['<mj-text><a href="{{ unsubscribeUrl }}">停止</a></mj-text>', 'own-footer', undefined],
  ])('names the place of %s: %s', (inner, code, column) => {
    const [fault, ...others] = lintMail(japaneseMail(inColumn(inner)))
    expect(others).toEqual([])
    expect(fault).toMatchObject({ severity: 'warning', code, ...(column && { line: 4, column }) })
    expect(fault?.message.ja).not.toBe('')
  })

  it('says what an own footer lacks, in words', () => {
    const inner = '<mj-text>{{ organisation.name }}<a href="{{ unsubscribeUrl }}">停止</a></mj-text>'
    expect(lintMail(japaneseMail(inColumn(inner)))[0]?.message.ja).toContain('住所、問い合わせ先')
  })

  it('looks at the subject, both preheaders and the size that Gmail clips', () => {
    const mjml = '<mjml><mj-head><mj-preview>a</mj-preview></mj-head><mj-body></mj-body></mjml>'
    const mail = japaneseMail(mjml, { subject: ' ', preheader: 'b' })
    expect(codesOf(mail, { htmlBytes: { ja: 103 * 1024 } })).toEqual([
      ['empty-subject', 1, 1],
      ['size-clip', 1, 1],
      ['two-preheaders', 1, 16],
    ])
  })

  it('knows the custom fields of the organisation', () => {
    const mail = japaneseMail(inColumn('<mj-text>{{ lead.custom.rank | default: "" }}</mj-text>'))
    expect(codesOf(mail)).toEqual([])
    expect(codesOf(mail, { customFields: ['other'] })).toEqual([['unknown-variable', 4, 13]])
  })

  it('is silent about what cannot be read, which is a fault already', () => {
    expect(codesOf(japaneseMail('<mjml>', { subject: '{{ a' }))).toEqual([])
  })
})
