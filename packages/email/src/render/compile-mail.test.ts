import { describe, expect, it } from 'vitest'
import type { MailContent } from '../content/mail-content.ts'
import { inColumn, japaneseMail, recipient, signedUrls } from '../testing/sample-mail.ts'
import { compileMail } from './compile-mail.ts'
import { type CompiledMail, compiledMailSchema } from './compiled-mail.ts'
import { prepareMail } from './prepare-mail.ts'

async function compiled(content: MailContent): Promise<CompiledMail> {
  const result = await compileMail(content, 'ja')
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const OWN_FOOTER =
  '<mj-text>{{ organisation.name }} {{ organisation.address }} {{ organisation.contact }} <a href="{{ unsubscribeUrl }}">停止</a></mj-text>'

describe('compiling a mail', () => {
  it('gives something that survives JSON', async () => {
    const mail = await compiled(japaneseMail(inColumn('<mj-text>{{ lead.lastName }}</mj-text>')))
    expect(compiledMailSchema.parse(JSON.parse(JSON.stringify(mail)))).toEqual(mail)
  })

  it('gives the same bytes every time', async () => {
    const content = japaneseMail(inColumn('<mj-button href="https://x.example">見る</mj-button>'))
    expect(await compiled(content)).toEqual(await compiled(content))
  })

  it('refuses a malformed MJML with its place and leaves the content as it was', async () => {
    const content = japaneseMail(inColumn('<mj-text>こんにちは'))
    const before = structuredClone(content)
    const result = await compileMail(content, 'ja')
    expect(result).toMatchObject({ ok: false, error: [{ code: 'unclosed', line: 4, column: 1 }] })
    expect(content).toEqual(before)
  })

  it('refuses unknown tags, bad Liquid in any part, and a language that is not there', async () => {
    const refusals = [
      [
        japaneseMail(inColumn('<mj-txt>a</mj-txt>')),
        { code: 'unknown-tag', line: 4, column: 1, part: 'mjml' },
      ],
      [
        japaneseMail(inColumn(''), { subject: 'a {{ b' }),
        { code: 'liquid-syntax', part: 'subject', column: 3 },
      ],
      [
        japaneseMail(inColumn(''), { preheader: '{{ b | x }}' }),
        { code: 'liquid-filter', part: 'preheader' },
      ],
      [japaneseMail(inColumn(''), { text: '{% if a %}' }), { code: 'liquid-unclosed', part: 'text' }],
    ] as const
    for (const [content, fault] of refusals)
      expect(await compileMail(content, 'ja')).toMatchObject({ ok: false, error: [fault] })
    expect(await compileMail(japaneseMail(inColumn('')), 'en')).toMatchObject({
      ok: false,
      error: [{ code: 'no-variant' }],
    })
  })

  it('refuses a condition that a block tears in two', async () => {
    const torn = inColumn('{% if lead.age %}<!-- {% endif %} --><mj-text>a</mj-text>')
    expect(await compileMail(japaneseMail(torn), 'ja')).toMatchObject({
      ok: false,
      error: [{ code: 'refused' }],
    })
  })

  it('keeps conditions between blocks, and sends no notes', async () => {
    const mail = await compiled(
      japaneseMail(inColumn('<!-- 社内メモ -->{% if lead.age > 19 %}<mj-text>大人</mj-text>{% endif %}')),
    )
    expect(mail.html).toMatch(/\{% if lead\.age > 19 %\}[\s\S]*大人[\s\S]*\{% endif %\}/u)
    expect(mail.html).not.toContain('社内メモ')
  })

  it('keeps quotation marks inside the values that they stand in', async () => {
    const image = `<mj-image src="https://x.example/a.png" alt='ロゴ "A" {{ lead.lastName | default: "x" }}' />`
    const mail = await compiled(japaneseMail(inColumn(image)))
    expect(mail.html).toContain('alt="ロゴ &quot;A&quot; {{ lead.lastName | default: "x" }}"')
  })

  it('loads nothing that the mail does not name, and says its language', async () => {
    const mail = await compiled(japaneseMail(inColumn('<mj-text font-family="Roboto">a</mj-text>')))
    expect(mail.html).not.toContain('fonts.googleapis.com')
    expect(mail.html).toContain('<html lang="ja"')
  })
})

describe('what the law wants in every mail', () => {
  const parts = ['organisation.name', 'organisation.address', 'organisation.contact', 'unsubscribeUrl']

  it('[D15] is added, in both parts, when the author left it out', async () => {
    const mail = await compiled(japaneseMail(inColumn('<mj-text>a</mj-text>'), { text: '本文のみ' }))
    for (const part of [...parts, 'receiveReason']) {
      expect(mail.html).toContain(`{{ ${part} }}`)
      expect(mail.text).toContain(`{{ ${part} }}`)
    }
    expect(mail.html).toContain('<a href="{{ unsubscribeUrl }}"')
  })

  it('is added to a body that closes itself', async () => {
    const mail = await compiled(japaneseMail('<mjml><mj-body background-color="#fff" /></mjml>'))
    expect(mail.html).toContain('{{ organisation.address }}')
  })

  it('is the author’s own where that is complete', async () => {
    const mail = await compiled(japaneseMail(inColumn(OWN_FOOTER)))
    expect(mail.html.match(/organisation\.address/gu)).toHaveLength(1)
    expect(mail.html).not.toContain('receiveReason')
  })

  it.each([
    ['shown only to some', `{% if lead.age %}${OWN_FOOTER}{% endif %}`],
    [
      'in a comment',
      `<mj-text><!--[if mso]>${OWN_FOOTER.replaceAll(/<\/?mj-text>/gu, '')}<![endif]--></mj-text>`,
    ],
    [
      'a link that leads elsewhere',
      OWN_FOOTER.replace('{{ unsubscribeUrl }}', 'https://x.example/{{ unsubscribeUrl }}'),
    ],
    ['a link cut short', OWN_FOOTER.replace('{{ unsubscribeUrl }}', '{{ unsubscribeUrl | truncate: 3 }}')],
    ['without an address', OWN_FOOTER.replace('{{ organisation.address }}', '')],
  ])('is added to an own footer that does not do: %s', async (_, inner) => {
    const mail = await compiled(japaneseMail(inColumn(inner)))
    expect(mail.html).toContain('{{ receiveReason }}')
  })
})

describe('the links of a mail', () => {
  it('are numbered by their addresses, so that they keep their ids', async () => {
    const link = (url: string) => `<mj-button href="${url}">${url.slice(-1)}</mj-button>`
    const first = await compiled(
      japaneseMail(inColumn(link('https://x.example/a') + link('https://x.example/b'))),
    )
    const later = await compiled(
      japaneseMail(
        inColumn(link('https://x.example/c') + link('https://x.example/a') + link('https://x.example/a')),
      ),
    )
    const idOf = (mail: CompiledMail, n: number) => mail.links[n]?.id
    expect(idOf(later, 1)).toBe(idOf(first, 0))
    expect(idOf(later, 2)).toBe(`${idOf(first, 0) ?? ''}-2`)
    expect(new Set(later.links.map(({ id }) => id)).size).toBe(3)
    expect(first.links[0]).toMatchObject({ url: 'https://x.example/a', label: 'a', dynamic: false })
  })

  it('are named by the words or the picture that a reader clicks on', async () => {
    const mail = await compiled(
      japaneseMail(
        inColumn(
          '<mj-image src="https://x.example/a.png" alt="製品写真" href="https://x.example/1" /><mj-text><a href="https://x.example/2?a=1&amp;b=2">製品<b>ページ</b></a></mj-text>',
        ),
      ),
    )
    expect(mail.links.map(({ label, url }) => [label, url])).toEqual([
      ['製品写真', 'https://x.example/1'],
      ['製品ページ', 'https://x.example/2?a=1&b=2'],
    ])
  })

  it('are left alone when they do not lead to a page, or are the product’s own', async () => {
    const hrefs = ['mailto:a@x.example', 'tel:03', 'sms:03', '#top', '{{ unsubscribeUrl }}', '{{ viewUrl }}']
    const mail = await compiled(
      japaneseMail(inColumn(`<mj-text>${hrefs.map((href) => `<a href="${href}">x</a>`).join('')}</mj-text>`)),
    )
    expect(mail.links).toEqual([])
    for (const href of hrefs) expect(mail.html).toContain(`href="${href}"`)
  })

  it('are found for Outlook and in a text of its own too', async () => {
    const mail = await compiled(
      japaneseMail(
        inColumn(
          '<mj-raw><!--[if mso]><a href="https://x.example/o">o</a><![endif]--></mj-raw><mj-button href="https://x.example/a">a</mj-button>',
        ),
        { text: 'こちら: https://x.example/a。\nほか: https://x.example/only?c={{ lead.id }}' },
      ),
    )
    expect(mail.links.map(({ url }) => url)).toEqual([
      'https://x.example/o',
      'https://x.example/a',
      'https://x.example/only?c={{ lead.id }}',
    ])
    expect(mail.text).toContain(`{% tracked_link ${mail.links[1]?.id ?? ''} %}。`)
  })
})

describe('the plain text of a mail', () => {
  it('has the words, the pictures’ descriptions and the links, and nothing hidden', async () => {
    const mail = await compiled(
      japaneseMail(
        '<mjml><mj-head><mj-preview>見えない</mj-preview></mj-head>' +
          inColumn(
            '<mj-image src="https://x.example/a.png" alt="写真" /><mj-text><h1>Hello</h1><ul><li>一</li><li>二</li></ul></mj-text><mj-button href="https://x.example">見る</mj-button>',
          ).slice('<mjml>'.length),
        { preheader: '先に読む言葉' },
      ),
    )
    expect(mail.text).toMatch(/^写真\n\nHello\n\n・一\n・二\n\n見る <\{% tracked_link \w+ %\}>\n/u)
    expect(mail.text).not.toMatch(/見えない|先に読む/u)
    expect(mail.html.indexOf('先に読む言葉')).toBeLessThan(mail.html.indexOf('見えない'))
  })

  it('is the author’s own when there is one', async () => {
    const mail = await compiled(
      japaneseMail(inColumn('<mj-text>HTML</mj-text>'), { text: '本文 {{ lead.lastName }}' }),
    )
    const filled = prepareMail(mail).fill(recipient({ lastName: '髙橋' }), signedUrls)
    expect(filled.ok && filled.value.text.startsWith('本文 髙橋\n')).toBe(true)
  })
})
