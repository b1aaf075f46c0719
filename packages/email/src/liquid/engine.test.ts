import { describe, expect, it } from 'vitest'
import { LIQUID_FILTERS, LIQUID_TAGS } from './allowed.ts'
import { liquidFor } from './engine.ts'

describe.each(['html', 'text', 'url'] as const)('the template engine for %s', (habitat) => {
  const engine = liquidFor(habitat, 'ja')

  it('knows the tags and filters of a mail and no others', () => {
    expect(new Set(Object.keys(engine.tags))).toEqual(LIQUID_TAGS)
    expect(new Set(Object.keys(engine.filters))).toEqual(LIQUID_FILTERS)
    for (const source of ['{% include "a" %}', '{% render "a" %}', '{{ a | raw }}', '{{ a | json }}'])
      expect(() => engine.parse(source)).toThrow()
  })
})

describe('a value', () => {
  const shown = (habitat: 'html' | 'text' | 'url', source: string, x: unknown): unknown =>
    liquidFor(habitat, 'ja').renderSync(liquidFor(habitat, 'ja').parse(source), { x, today: '2026-01-05' })
  const value = '<a href="x">&\n\'é'

  it('is made safe for where it stands, once', () => {
    const escaped = '&lt;a href=&#34;x&#34;&gt;&amp;\n&#39;é'
    expect(shown('html', '{{ x }}', value)).toBe(escaped)
    expect(shown('html', '{{ x | escape }}', value)).toBe(escaped)
    expect(shown('html', '{{ x | newline_to_br }}', value)).toBe(escaped.replace('\n', '<br>'))
    expect(shown('text', '{{ x }}{{ x | escape }}{{ x | newline_to_br }}', value)).toBe(value.repeat(3))
    expect(shown('url', '{{ x }}', value)).toBe(encodeURIComponent(value))
    expect(shown('url', '{{ x | url_encode }}', value)).toBe(encodeURIComponent(value))
    expect(shown('url', '{{ x }}', 'a\uD800')).toBe('a%EF%BF%BD')
  })

  it('is told in words: lists with commas, nothing for what is missing or no text', () => {
    expect(shown('html', '{{ x }}', ['a', '<'])).toBe('a, &lt;')
    for (const nothing of [undefined, null, {}]) expect(shown('text', '{{ x }}', nothing)).toBe('')
    expect(shown('text', '{{ x }} {{ y }}', 0)).toBe('0 ')
  })

  it('that is a date is written as the language writes it', () => {
    expect(shown('text', '{{ x | date }} {{ x | date: "%a" }}', '2026-01-05')).toBe('2026年1月5日 月')
    const english = liquidFor('text', 'en')
    expect(english.renderSync(english.parse('{{ x | date }}'), { x: '2026-01-05' })).toBe('January 5, 2026')
  })
})
