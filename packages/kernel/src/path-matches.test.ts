import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { pathMatches } from './url.ts'

describe('a page pattern', () => {
  test.each([
    ['/price', '/price'],
    ['/price', '/price/'],
    ['/price/', '/price'],
    ['/', '/'],
    ['*', '/anything/at/all'],
    ['/products/*', '/products/a'],
    ['/products/*', '/products/'],
    ['/products/*', '/products/a/b'],
    ['/products*', '/products'],
    ['*/price', '/products/a/price'],
    ['/products/*/price', '/products/a/b/price'],
    ['/a*b*c', '/abc'],
    ['/a*b*b', '/abb'],
    ['/導入/*', '/導入/事例'],
    ['www.example.com/*', 'www.example.com/price'],
    ['/price.html', '/price.html'],
    ['**', ''],
  ])('%s fits %s', (pattern, path) => {
    expect(pathMatches(pattern, path)).toBe(true)
  })

  test.each([
    ['/price', '/prices'],
    ['/price', '/price/a'],
    ['/price', '/Price'],
    ['/products/*', '/products'],
    ['/products/*', '/en/products/a'],
    ['*/price', '/price/a'],
    ['/products/*/price', '/products/price'],
    ['/aa*aa', '/aaa'],
    ['/a*b*b', '/ab'],
    ['/price.html', '/priceXhtml'],
    ['/(a|b)', '/a'],
    ['', '/price'],
  ])('%s does not fit %s', (pattern, path) => {
    expect(pathMatches(pattern, path)).toBe(false)
  })

  it('with a star fits just what the same regular expression fits', () => {
    const unit = fc.constantFrom('a', 'b', '/', '.')
    const pattern = fc
      .array(fc.constantFrom('a', 'b', '/', '.', '*'), { maxLength: 8 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(pattern, fc.string({ unit, maxLength: 10 }), (one, path) => {
        fc.pre(one.includes('*'))
        const same = new RegExp(`^${one.replaceAll('.', '\\.').replaceAll('*', '.*')}$`, 'u')
        expect(pathMatches(one, path)).toBe(same.test(path))
      }),
      { numRuns: 2000 },
    )
  })

  it('is asked in a moment however many stars it has', () => {
    expect(pathMatches(`${'a*'.repeat(500)}z`, 'a'.repeat(20_000))).toBe(false)
  })
})
