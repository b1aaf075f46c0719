import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inColumn, japaneseMail, recipient, signedUrls } from '../testing/sample-mail.ts'
import { compileMail } from './compile-mail.ts'
import type { CompiledMail } from './compiled-mail.ts'
import type { FilledMessage } from './filled-mail.ts'
import { type PreparedMail, prepareMail } from './prepare-mail.ts'

async function prepared(...content: Parameters<typeof japaneseMail>): Promise<PreparedMail> {
  const result = await compileMail(japaneseMail(...content), 'ja')
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return prepareMail(result.value)
}

function filled(
  mail: PreparedMail,
  ...[context, urls = signedUrls]: Partial<Parameters<PreparedMail['fill']>>
): FilledMessage {
  const result = mail.fill(context ?? recipient(), urls)
  if (!result.ok) throw new Error(result.error.detail)
  return result.value
}

const bodyOf = ({ html }: FilledMessage): string => html.slice(html.indexOf('<body'))

describe('filling in a mail', () => {
  it('[S2] gives leads with different data different mails, and a stand-in where data is missing', async () => {
    const mail = await prepared(
      inColumn(
        '<mj-text>{{ lead.lastName | default: "お客様" }} {{ lead.custom.rank }} {{ company.name }}</mj-text>{% if lead.age > 39 %}<mj-text>四十代</mj-text>{% endif %}',
      ),
      { subject: '{{ lead.lastName | default: "お客" }} 様へ' },
    )
    const tanaka = filled(mail, {
      ...recipient({ lastName: '田中', age: 41, 'custom.rank': 'A' }),
      company: { fields: { name: 'A社' } },
    })
    expect(tanaka.subject).toBe('田中 様へ')
    expect(tanaka.html).toContain('田中 A A社')
    expect(tanaka.text).toContain('四十代')
    const nobody = filled(mail)
    expect(nobody.subject).toBe('お客 様へ')
    expect(nobody.html).toContain('お客様  <')
    expect(nobody.html).not.toContain('四十代')
  })

  it('says who writes, why, and how to refuse', async () => {
    const { html, text } = filled(await prepared(inColumn('<mj-text>a</mj-text>')))
    for (const part of [html, text]) {
      expect(part).toContain('東京都千代田区丸の内1-1-1')
      expect(part).toContain('03-0000-0000')
      expect(part).toContain('メール配信にご同意いただいた方')
      expect(part).toContain('https://t.example.jp/u/token')
    }
  })

  it('gives the same bytes for the same recipient, whenever it is done', async () => {
    const mail = await prepared(
      inColumn('<mj-text>{{ "now" | date: "%Y-%m-%d" }} {{ "today" | date }}</mj-text>'),
    )
    const first = filled(mail)
    expect(filled(mail)).toEqual(first)
    expect(first.html).toContain('2026-01-05 2026年1月5日')
  })

  it('counts openings and clicks only where it is told to', async () => {
    const mail = await prepared(inColumn('<mj-button href="https://x.example/?a=1&amp;b=2">見る</mj-button>'))
    const counted = filled(mail)
    const id = mail.compiled.links[0]?.id ?? ''
    expect(counted.html).toContain(`href="https://t.example.jp/l/${id}"`)
    expect(counted.text).toContain(`<https://t.example.jp/l/${id}>`)
    expect(counted.html).toContain('<img src="https://t.example.jp/o/token"')
    const plain = filled(mail, recipient(), { unsubscribe: 'https://t.example.jp/u/token' })
    expect(plain.html).toContain('href="https://x.example/?a=1&amp;b=2"')
    expect(plain.text).toContain('<https://x.example/?a=1&b=2>')
    expect(plain.html).not.toContain('/o/')
  })

  it('signs each link once, though it stands in both parts', async () => {
    const mail = await prepared(
      inColumn(
        '<mj-button href="https://x.example/a">a</mj-button><mj-button href="https://x.example/{{ lead.id }}">b</mj-button>',
      ),
    )
    const signed: string[] = []
    const link = (id: string): string => `https://t.example.jp/l/${signed.push(id)}`
    filled(mail, recipient(), { ...signedUrls, link })
    expect(signed).toEqual(mail.compiled.links.map(({ id }) => id))
  })

  it('knows its own HTML as it will be sent', async () => {
    const mail = await prepared(
      inColumn('<mj-text>{{ lead.lastName }}{% if lead.age %}髙①😀 = {{ lead.age }}{% endif %}</mj-text>'),
    )
    const { html, encodedHtml } = filled(mail, recipient({ lastName: '髙①😀='.repeat(30), age: 20 }))
    const decoded = (encodedHtml ?? '')
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    expect(Buffer.from(decoded, 'latin1').toString()).toBe(html.replaceAll('\n', '\r\n'))
    expect(Math.max(...(encodedHtml ?? '').split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(76)
  })
})

describe('links that hold data', () => {
  it('are counted, their values percent-encoded, and lead where the message says', async () => {
    const mail = await prepared(
      inColumn(
        '<mj-button href="https://x.example/{{ lead.lastName }}?m={{ lead.email | url_encode }}">見る</mj-button>',
      ),
    )
    const id = mail.compiled.links[0]?.id ?? ''
    const { html, targets } = filled(mail, recipient({ lastName: '髙 /?&#', email: 'a+b@x.example' }))
    expect(html).toContain(`href="https://t.example.jp/l/${id}"`)
    expect(targets).toEqual([
      { link: id, url: 'https://x.example/%E9%AB%99%20%2F%3F%26%23?m=a%2Bb%40x.example' },
    ])
  })

  it('have a number for each address that a loop makes', async () => {
    const mail = await prepared(
      inColumn(
        '<mj-text>{% for i in lead.interests %}<a href="https://x.example/{{ i }}">{{ i }}</a>{% endfor %}</mj-text>',
      ),
    )
    const id = mail.compiled.links[0]?.id ?? ''
    const { html, targets } = filled(mail, recipient({ interests: ['a', 'b', 'a'] }))
    expect([...html.matchAll(/t\.example\.jp\/l\/([\w.-]+)/gu)].map((m) => m[1])).toEqual([id, `${id}.2`, id])
    expect(targets.map(({ url }) => url)).toEqual(['https://x.example/a', 'https://x.example/b'])
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'file:///etc/passwd', ''])(
    'lead nowhere when the data is %j',
    async (site) => {
      const mail = await prepared(inColumn('<mj-button href="{{ lead.custom.site }}">見る</mj-button>'))
      const { html, targets } = filled(mail, recipient({ 'custom.site': site }))
      expect(html).toContain('href="#"')
      expect(targets).toEqual([])
    },
  )

  it('may be data as a whole', async () => {
    const mail = await prepared(inColumn('<mj-button href="{{ lead.custom.site }}">見る</mj-button>'))
    const { targets } = filled(mail, recipient({ 'custom.site': 'https://my.example/?a=1&b=2' }))
    expect(targets.map(({ url }) => url)).toEqual(['https://my.example/?a=1&b=2'])
  })
})

describe('a lead’s data', () => {
  const everywhere = inColumn(
    [
      '<mj-text css-class="{{ lead.lastName }}"><p title="{{ lead.lastName }}">{{ lead.lastName }}</p>',
      '{% assign copy = lead.lastName %}{{ copy }}{{ copy | upcase }}{{ copy | escape }}{{ copy | newline_to_br }}',
      '{% capture c %}{{ lead.lastName }}{% endcapture %}{{ c }}{{ lead.interests | join: "<b>" }}{{ lead.interests }}</mj-text>',
      '<mj-image src="https://x.example/{{ lead.lastName }}.png" alt="{{ lead.lastName }}" href="https://x.example/{{ lead.lastName }}" />',
    ].join(''),
  )

  it.each([
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>',
    '-->"<svg/onload=alert(1)>',
    '{{ organisation.name }}{% break %}',
  ])('never becomes markup or Liquid: %s', async (payload) => {
    const mail = await prepared(everywhere, { preheader: '{{ lead.lastName }}' })
    const { html } = filled(mail, recipient({ lastName: payload, interests: [payload, payload] }))
    const harmless = filled(mail, recipient({ lastName: 'x', interests: ['x', 'x'] }))
    const tags = (text: string): readonly string[] =>
      [...text.matchAll(/<[a-z!/][^\s>]*/giu)].map(([tag]) => tag)
    expect(tags(html)).toEqual(tags(harmless.html))
    const quotes = (text: string): number => text.split('"').length
    expect(quotes(html)).toBe(quotes(harmless.html))
  })

  it('never begins a line of the subject', async () => {
    const mail = await prepared(inColumn(''), { subject: '{{ lead.lastName }}様' })
    const { subject } = filled(mail, recipient({ lastName: 'x\r\nBcc: evil@example.com\u2028y\u0000z' }))
    expect(subject).toBe('x Bcc: evil@example.com y z様')
  })

  it('cannot be reached past what is given: no prototype, no environment', async () => {
    const probes = [
      'lead.constructor',
      'lead.__proto__',
      'constructor',
      'lead.lastName.constructor',
      'process',
      'globalThis',
      'urls',
      'lead.toString',
      'lead.lastName.toUpperCase | append: ""',
      'lead.interests.toString | append: ""',
    ]
    const mail = await prepared(inColumn(`<mj-text>[${probes.map((p) => `{{ ${p} }}`).join('')}]</mj-text>`))
    expect(bodyOf(filled(mail, recipient({ lastName: 'a', interests: ['b'] })))).toContain('>[]<')
  })
})

describe('hostile templates', () => {
  const craft = (html: string): CompiledMail => ({
    format: 1,
    language: 'ja',
    subject: '',
    html,
    text: '',
    links: [],
    variables: [],
    htmlBytes: 0,
  })

  it.each([
    [
      'loops over the lead’s lists',
      `${'{% for a in lead.interests %}'.repeat(5)}x${'{% endfor %}'.repeat(5)}`,
    ],
    ['output without end', `{% for a in (1..400) %}${'x'.repeat(5000)}{% endfor %}`],
  ])('come to an end and send nothing: %s', (_, html) => {
    const mail = prepareMail(craft(html))
    const interests = Array.from({ length: 100 }, (__, i) => `i${i}`)
    const from = performance.now()
    expect(mail.fill(recipient({ interests }), signedUrls)).toMatchObject({
      ok: false,
      error: { code: 'liquid-limit' },
    })
    // Three times the bound of 100 ms, as a limit is tried three times, and room for a busy machine.
    expect(performance.now() - from).toBeLessThan(3000)
  })

  it('cannot cut off the footer', async () => {
    const mail = await prepared(
      inColumn(
        '<mj-text>a{% if lead.id %}{% break %}{% endif %}{% if lead.id %}1{{ lead.id | upcase }}2{% endif %}</mj-text>',
      ),
    )
    const { html } = filled(mail)
    expect(html).toContain('1LEAD-12')
    expect(html).toContain('https://t.example.jp/u/token')
  })
})

describe('the short way to read a value', () => {
  it('says what Liquid says', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.array(fc.string({ maxLength: 3 }), { maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.option(value), fc.option(fc.stringMatching(/^[a-z<&']{0,5}$/u)), (held, standIn) => {
        const filter = standIn === null ? '' : ` | default: "${standIn}"`
        const short = `{{ lead.lastName${filter} }}`
        // An outer condition makes Liquid itself do the work.
        const mail = prepareMail({
          ...{ format: 1, language: 'ja', subject: '', text: '', links: [], variables: [], htmlBytes: 0 },
          html: `${short}\n{% if true %}${short}{% endif %}`,
        })
        const { html } = filled(mail, recipient(held === null ? {} : { lastName: held }))
        const middle = (html.length - 1) / 2
        expect(html.slice(0, middle)).toBe(html.slice(middle + 1))
      }),
    )
  })
})
