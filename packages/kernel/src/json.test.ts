import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { canonicalJson, sameJson } from './json.ts'

/** The same value with the keys of every object in the opposite order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, turned(one)]),
  )
}

it('keys are written in their order, at every depth', () => {
  expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'あ"' })).toBe('{"a":"あ\\"","b":[{"c":null,"d":1}]}')
})

it('what is written reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      expect(sameJson(JSON.parse(canonicalJson(value)), value)).toBe(true)
    }),
  )
})

it('the order of keys makes no difference', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
    }),
  )
})

it('two values are the same just when JSON cannot tell them apart', () => {
  const small = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(null, true, 0, 1, '', '0', 'a'),
      fc.array(tie('value'), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('a', 'b'), tie('value'), { maxKeys: 2 }),
    ),
  })).value
  fc.assert(
    fc.property(small, small, (a, b) => {
      let equal = true
      try {
        expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)))
      } catch {
        equal = false
      }
      expect(sameJson(a, b)).toBe(equal)
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['a key without a value is no key', { a: 1, b: undefined }, { a: 1 }],
  ['nothing is null', undefined, null],
  ['nothing in a list is null', [undefined], [null]],
  ['minus nought is nought', -0, 0],
])('%s', (_, one, other) => {
  expect(sameJson(one, other)).toBe(true)
})

test.each([
  ['a number and its digits', 1, '1'],
  ['a list and an object', [], {}],
  ['null and a missing key', { a: null }, {}],
  ['a list in another order', [1, 2], [2, 1]],
  ['a list in a list', [[1], 2], [1, [2]]],
])('%s differ', (_, one, other) => {
  expect(sameJson(one, other)).toBe(false)
})
