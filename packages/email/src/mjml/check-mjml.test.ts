import { describe, expect, it } from 'vitest'
import { locateFaults } from '../fault/mail-fault.ts'
import { inColumn } from '../testing/sample-mail.ts'
import { checkMjml } from './check-mjml.ts'

const faultsOf = (source: string) =>
  locateFaults(checkMjml(source).faults, { source, part: 'mjml', language: 'ja' })
const codesIn = (inner: string): readonly string[] => faultsOf(inColumn(inner)).map(({ code }) => code)

describe('MJML that is well-formed', () => {
  it.each([
    '<mj-text>a<br>b & c &nbsp; <img src="https://x.example/a.png" alt=""></mj-text>',
    '<mj-text>{% if lead.age < 30 %}若い{% endif %}</mj-text>',
    '<mj-button href="https://x.example/?a=1&b=2">見る</mj-button>',
    "<mj-image src='https://x.example/a.png' alt='{{ lead.lastName | default: \"お客様\" }}' />",
    '<mj-text><!--[if mso]>Outlook<![endif]--></mj-text>',
    '{% if lead.age %}<mj-text>a</mj-text>{% endif %}',
    '<mj-image src="data:image/png;base64,AAAA" alt="" />',
    '<mj-text><a href="mailto:{{ sender.email }}">mail</a> <a href="{{ lead.custom.page }}">page</a></mj-text>',
  ])('is let through: %s', (inner) => {
    expect(codesIn(inner)).toEqual([])
  })
})

describe('malformed MJML', () => {
  it('names the tag that is not closed, its line and its column, in both languages', () => {
    const [fault] = faultsOf('<mjml>\n  <mj-body>\n    <mj-section>\n  </mj-body>\n</mjml>')
    expect(fault).toMatchObject({ severity: 'error', code: 'unclosed', line: 3, column: 5, part: 'mjml' })
    expect(fault?.message.ja).toBe('<mj-section> が閉じられていません。</mj-section> を足してください')
    expect(fault?.message.en).toBe('<mj-section> is never closed. Add </mj-section>')
  })

  it.each([
    ['', 'malformed', 1, 1],
    ['hello', 'not-mjml', 1, 1],
    ['<mjml>\n</mjml>', 'one-body', 1, 1],
    ['<mjml>\n<mj-body></mj-body>\n<mj-body></mj-body></mjml>', 'one-body', 3, 1],
    ['<mjml><mj-body></mj-body></mjml>\n x', 'not-mjml', 2, 2],
    ['<mjml><mj-body>\n</mj-text></mj-body></mjml>', 'stray-close', 2, 1],
    ['<mjml><mj-body>\n<mj-text a="1" a="2">x</mj-text></mj-body></mjml>', 'duplicate-attribute', 2, 16],
    ['<mjml><mj-body>\n <mj-text a=1>x</mj-text></mj-body></mjml>', 'malformed', 2, 13],
    ['<mjml><mj-body>\n<mj-text>{{ x </mj-text></mj-body></mjml>', 'liquid-syntax', 2, 10],
    ['<mjml><mj-body>\nこんにちは</mj-body></mjml>', 'loose-text', 2, 1],
    ['<mjml><mj-body>{% if x %}\n{{ lead.lastName }}{% endif %}</mj-body></mjml>', 'loose-text', 2, 1],
  ])('%j is refused as %s at %i:%i', (source, code, line, column) => {
    expect(faultsOf(source)[0]).toMatchObject({ code, line, column })
  })

  it('shows what the author wrote, not what stands in for it', () => {
    const [fault] = faultsOf(inColumn('<mj-text><a {% if x %}href="1"{% endif %}>a</a></mj-text>'))
    expect(fault?.message.en).toContain('endif')
  })

  it('of any depth or length is answered in a moment, with a handful of faults', () => {
    const from = performance.now()
    expect(faultsOf(`<mjml><mj-body>${'<b>'.repeat(60_000)}`).length).toBeLessThanOrEqual(20)
    expect(codesIn(`${'<div>'.repeat(70)}${'</div>'.repeat(70)}`)).toContain('too-deep')
    expect(performance.now() - from).toBeLessThan(5000)
  })
})

describe('MJML that would do something', () => {
  it.each([
    ['<mj-include path="/etc/passwd" />', 'include'],
    ['<MJ-Include path="/etc/passwd" />', 'include'],
    ['<mj-text><script>alert(1)</script></mj-text>', 'active-content'],
    ['<mj-text><SCRIPT src="//x">a</SCRIPT></mj-text>', 'active-content'],
    ['<mj-text><iframe src="https://x.example"></iframe></mj-text>', 'active-content'],
    ['<mj-text><form action="https://x.example">a</form></mj-text>', 'active-content'],
    ['<mj-raw><meta http-equiv="refresh" content="0;url=https://x.example" /></mj-raw>', 'active-attribute'],
    ['<mj-text><p onclick="alert(1)">a</p></mj-text>', 'active-attribute'],
    ['<mj-text><svg ONLOAD="alert(1)"></svg></mj-text>', 'active-attribute'],
    ['<mj-text><![CDATA[<script>]]></mj-text>', 'foreign-markup'],
    ['<mj-text><?php echo 1 ?></mj-text>', 'foreign-markup'],
    ['<mj-text><!--><b>hidden</b>--></mj-text>', 'foreign-markup'],
    ['<mj-text><!--a--!><b>hidden</b>--></mj-text>', 'foreign-markup'],
    ['<mj-text><{{ tag }}>a</{{ tag }}></mj-text>', 'liquid-in-tag'],
    ['<mj-text><a {{ name }}="1">a</a></mj-text>', 'liquid-in-tag'],
    ['<mj-text><style>a{color:{{ lead.color }}}</style></mj-text>', 'liquid-in-style'],
    ['<mj-text><a href="java{{ x }}script:alert(1)">a</a></mj-text>', 'liquid-address'],
  ])('is refused: %s as %s', (inner, code) => {
    expect(codesIn(inner)).toContain(code)
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'java&#115;cript:alert(1)',
    'javascript&colon;alert(1)',
    '&#x01;javascript:alert(1)',
    'vbscript:x',
    'data:text/html,<b>',
    'data:image/svg+xml,x',
  ])('is refused in the address of every attribute: %j', (address) => {
    const escaped = address.replaceAll('<', '&lt;')
    for (const attribute of ['href', 'src', 'background', 'xlink:href', 'action', 'data', 'poster'])
      expect(codesIn(`<mj-text><b ${attribute}="${escaped}">a</b></mj-text>`)).toEqual(['active-address'])
  })

  it('is refused where MJML would add an attribute by selector', () => {
    const head = (attribute: string) =>
      `<mjml><mj-head><mj-html-attributes><mj-selector path="a">${attribute}</mj-selector></mj-html-attributes></mj-head><mj-body></mj-body></mjml>`
    const codes = (attribute: string) => faultsOf(head(attribute)).map(({ code }) => code)
    expect(codes('<mj-html-attribute name="onclick">alert(1)</mj-html-attribute>')).toEqual([
      'active-attribute',
    ])
    expect(codes('<mj-html-attribute name="href">javascript:alert(1)</mj-html-attribute>')).toEqual([
      'active-address',
    ])
    expect(codes('<mj-html-attribute name="data-id">42</mj-html-attribute>')).toEqual([])
  })
})
