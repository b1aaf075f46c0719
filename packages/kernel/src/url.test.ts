import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { parseUrl } from './url.ts'

describe('a web address', () => {
  it('is read into its parts', () => {
    expect(parseUrl('https://www.example.co.jp:8080/products/a?utm_source=mail&x=1#price')).toEqual({
      protocol: 'https',
      host: 'www.example.co.jp:8080',
      path: '/products/a',
      query: { utm_source: 'mail', x: '1' },
      fragment: 'price',
    })
  })

  test.each([
    ['http://EXAMPLE.com', 'http', 'example.com', '/'],
    ['HTTPS://Example.com?x=1', 'https', 'example.com', '/'],
    ['  https://example.com/A  ', 'https', 'example.com', '/A'],
    ['https://name:pass@example.com/a', 'https', 'example.com', '/a'],
    ['https://日本語.jp/料金', 'https', '日本語.jp', '/料金'],
    ['https://example.com/%E6%96%99%E9%87%91', 'https', 'example.com', '/料金'],
    ['https://example.com/100%', 'https', 'example.com', '/100%'],
    ['https://example.com/%FF', 'https', 'example.com', '/%FF'],
  ])('%s', (text, protocol, host, path) => {
    expect(parseUrl(text)).toMatchObject({ protocol, host, path })
  })

  test.each([
    '',
    '/products',
    'example.com/products',
    '//example.com',
    'ftp://example.com/',
    'javascript:alert(1)',
    'mailto:a@example.com',
    'https://',
    'https:///products',
    'https://exa mple.com/',
    'https://example.com:port/',
    'https://example.com:999999/',
    'https://good.example\\@evil.example/',
    'about https://example.com/',
  ])('is not "%s"', (text) => {
    expect(parseUrl(text)).toBeUndefined()
  })

  it('is read as browsers read it', () => {
    const web = fc.webUrl({ withQueryParameters: true, withFragments: true, validSchemes: ['http', 'https'] })
    fc.assert(
      fc.property(web, (text) => {
        const [ours, theirs] = [parseUrl(text), new URL(text)]
        // Browsers walk `.` and `..` of a path before they ask for it; a page reports the address it has then.
        fc.pre(!/\/\.{1,2}(?:\/|$)/u.test(text.replace(/[?#].*$/u, '')))
        expect(ours?.host).toBe(theirs.host)
        expect(`${ours?.protocol}:`).toBe(theirs.protocol)
        expect(encodeURI(ours?.path ?? '')).toBe(encodeURI(decodedOrNot(theirs.pathname)))
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `https://${rest}`),
    )
    fc.assert(fc.property(text, (one) => [undefined, 'http', 'https'].includes(parseUrl(one)?.protocol)))
  })
})

const decodedOrNot = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

describe('the query of an address', () => {
  const queryOf = (query: string) => Object.entries(parseUrl(`https://example.com/?${query}`)?.query ?? {})

  test.each([
    [
      'a repeated name keeps its first value',
      'x=1&y=2&x=3',
      [
        ['x', '1'],
        ['y', '2'],
      ],
    ],
    ['a plus is a space, in names as well', 'a+b=c+d', [['a b', 'c d']]],
    ['a written plus stays one', 'phone=%2B81', [['phone', '+81']]],
    ['the value goes on after a second equals sign', 'to=a=b', [['to', 'a=b']]],
    ['a name may stand alone', 'preview', [['preview', '']]],
    ['nothing between two ampersands is nothing', '&&x=1&', [['x', '1']]],
    ['what cannot be decoded stays as written', 'x=%E3%81', [['x', '%E3%81']]],
    ['Japanese', 'utm_campaign=%E7%A7%8B', [['utm_campaign', '秋']]],
    [
      'a name that every object has is a name like any other',
      'constructor=1&__proto__=2',
      [
        ['constructor', '1'],
        ['__proto__', '2'],
      ],
    ],
  ])('%s', (_, query, expected) => {
    expect(queryOf(query)).toEqual(expected)
  })

  it('reads back whatever a form or a mail writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.string()), (values) => {
        const written = new URLSearchParams(values).toString()
        expect(Object.fromEntries(queryOf(written))).toEqual(Object.fromEntries(Object.entries(values)))
      }),
    )
  })
})
