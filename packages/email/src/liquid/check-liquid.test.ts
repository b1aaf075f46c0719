import { describe, expect, it } from 'vitest'
import { checkLiquid } from './check-liquid.ts'

const codes = (source: string): readonly string[] => checkLiquid(source, 'ja').map(({ code }) => code)

function timed(source: string): { readonly codes: readonly string[]; readonly ms: number } {
  const from = performance.now()
  return { codes: codes(source), ms: performance.now() - from }
}

describe('personalisation that is written well', () => {
  it.each([
    '{{ lead.lastName | default: "お客様" }} 様',
    '{% if lead.age >= 20 and lead.prefecture == "東京都" %}a{% elsif x %}b{% else %}c{% endif %}',
    '{% case lead.language %}{% when "ja" %}a{% else %}b{% endcase %}',
    '{% for i in lead.interests limit: 3 %}{{ i | upcase }}{% else %}none{% endfor %}',
    '{% assign name = lead.lastName | append: "様" %}{{ name }}',
    '{% comment %}{{ anything | at all }} {% include "x" %}{% endcomment %}',
    '{% raw %}{{ not | touched }}{% endraw %}',
    '{{ "a|b" | default: "c | d" }}',
    '{{ "now" | date: "%Y年%-m月%-d日" }}',
  ])('is let through: %s', (source) => {
    expect(codes(source)).toEqual([])
  })
})

describe('personalisation that reaches for what it must not have', () => {
  it.each([
    ['{% include "/etc/passwd" %}', 'liquid-tag'],
    ['{% render "x" %}', 'liquid-tag'],
    ['{% layout "x" %}', 'liquid-tag'],
    ['{% liquid echo lead.lastName %}', 'liquid-tag'],
    ['{% tracked_link abc %}', 'liquid-tag'],
    ['{% increment lead %}', 'liquid-tag'],
    ['{{ lead.lastName | raw }}', 'liquid-filter'],
    ['{{ lead | json }}', 'liquid-filter'],
    ['{{ lead.tags | sample }}', 'liquid-filter'],
    ['{% assign unsubscribeUrl = "https://evil.example" %}', 'liquid-reserved'],
    ['{% capture organisation %}x{% endcapture %}', 'liquid-reserved'],
    ['{% for lead in (1..2) %}{% endfor %}', 'liquid-reserved'],
  ])('is refused: %s', (source, code) => {
    expect(codes(source)).toEqual([code])
  })
})

describe('personalisation that is written badly', () => {
  it('is refused with its place', () => {
    expect(checkLiquid('ab {% if x %}', 'ja')).toEqual([
      { code: 'liquid-unclosed', at: 3, values: { tag: 'if' } },
    ])
    expect(checkLiquid('ab {{ x', 'ja')).toMatchObject([{ code: 'liquid-syntax', at: 3 }])
    expect(checkLiquid('ab {% endif %}', 'ja')).toMatchObject([{ code: 'liquid-stray', at: 3 }])
    expect(checkLiquid('{% for a in b %}{% elsif %}{% endfor %}', 'ja')).toMatchObject([
      { code: 'liquid-stray', at: 16 },
    ])
    expect(checkLiquid('a\n{% if %}x{% endif %}', 'ja')).toMatchObject([{ code: 'liquid-syntax', at: 2 }])
  })

  it('is named with all its faults at once', () => {
    expect(codes('{{ a | shout }}{{ b | whisper }}{% nonsense %}')).toHaveLength(3)
  })
})

describe('personalisation without bounds', () => {
  const nested = '{% for a in (1..900) %}'.repeat(4) + 'x' + '{% endfor %}'.repeat(4)
  const doubling = '{% capture a %}{{ a }}{{ a }}xxxxxxxx{% endcapture %}'

  it.each([
    ['a range of a thousand million', '{% for i in (1..1000000000) %}x{% endfor %}'],
    ['loops in loops', nested],
    ['loops that do nothing', nested.replace('x', '')],
    ['text that doubles', `{% for i in (1..60) %}${doubling}{% endfor %}{{ a | size }}`],
    [
      'text that is joined to itself',
      '{% assign a = "xxxx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}',
    ],
    [
      'replacing every letter by a thousand',
      `{{ "${'a'.repeat(50_000)}" | replace: "a", "${'b'.repeat(1000)}" }}`,
    ],
    ['a date of five thousand million digits', '{{ "today" | date: "%5000000000Y" }}'],
    ['blocks in blocks', '{% if a %}'.repeat(3000) + '{% endif %}'.repeat(3000)],
  ])('comes to an end within a tenth of a second: %s', (_, source) => {
    const { codes: found, ms } = timed(source)
    expect(found[0]).toBe('liquid-limit')
    // The bound is 100 ms; the rest allows for a machine that does other things beside.
    expect(ms).toBeLessThan(2000)
  })

  it('is read in a moment even when it makes no sense', () => {
    for (const source of ['{{'.repeat(50_000), '{%'.repeat(50_000), `{{ ${'a['.repeat(20_000)} }}`])
      expect(timed(source).ms).toBeLessThan(2000)
  })
})
