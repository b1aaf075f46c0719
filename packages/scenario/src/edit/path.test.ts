import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { valueAt, withValueAt } from './path.ts'

const ROOT = { a: { list: [1, { b: 2 }, null], '': 0 }, n: null } as const

describe('the value at a path', () => {
  test.each<[readonly (string | number)[], unknown]>([
    [['a', 'list', 0], 1],
    [['a', 'list', 1, 'b'], 2],
    [['a', 'list', 2], null],
    [['a', ''], 0],
    [['n'], null],
    [['a', 'list'], ROOT.a.list],
    [['x'], undefined],
    [['n', 'x'], undefined],
    [['a', 'list', 3], undefined],
    [['a', 'list', 0, 'x'], undefined],
    [['__proto__'], undefined],
    [['constructor', 'name'], undefined],
    [['a', 'list', 'map'], undefined],
  ])('%j is %j', (path, value) => {
    expect(valueAt(ROOT, [...path])).toEqual(value)
  })
})

describe('a copy with another value at a path', () => {
  test.each<[string, readonly (string | number)[], unknown, unknown]>([
    ['in an object', ['n'], 5, { ...ROOT, n: 5 }],
    ['in a list', ['a', 'list', 0], 5, { ...ROOT, a: { ...ROOT.a, list: [5, { b: 2 }, null] } }],
    ['under a new key', ['m'], [], { ...ROOT, m: [] }],
    ['whose key is taken away', ['n'], undefined, { a: ROOT.a }],
    ['whose key was not there', ['m'], undefined, ROOT],
  ])('%s', (_, path, value, whole) => {
    expect(withValueAt<unknown>(ROOT, [...path], value as never)).toEqual(whole)
  })

  test.each<[string, readonly (string | number)[], unknown]>([
    ['through what is not there', ['x', 'y'], 1],
    ['through null', ['n', 'y'], 1],
    ['through a number', ['a', 'list', 0, 'y'], 1],
    ['past the end of a list', ['a', 'list', 3], 1],
    ['by the name of an item of a list', ['a', 'list', '0'], 1],
    ['that leaves a hole in a list', ['a', 'list', 0], undefined],
    ['of a prototype', ['__proto__'], {}],
    ['through a prototype', ['a', '__proto__', 'x'], 1],
    ['through what every object has', ['constructor', 'x'], 1],
    ['nowhere at all', [], 1],
  ])('is not made %s', (_, path, value) => {
    expect(withValueAt<unknown>(ROOT, [...path], value as never)).toBeUndefined()
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false)
  })

  it('has that value, keeps all beside it, and leaves the old one alone', () => {
    const key = fc.constantFrom('a', 'b', 'c', 0, 1)
    const path = fc.array(key, { minLength: 1, maxLength: 3 })
    const tree = fc.jsonValue({ maxDepth: 3 })
    const object = fc.record({ a: tree, b: fc.record({ a: tree, b: fc.array(tree) }), c: fc.array(tree) })
    fc.assert(
      fc.property(object, path, fc.constantFrom(null, 0, 'x', []), (root, at, value) => {
        const before = JSON.stringify(root)
        const next = withValueAt(root, at, value)
        expect(JSON.stringify(root)).toBe(before)
        if (next === undefined) return
        expect(valueAt(next, at)).toEqual(value)
        for (const beside of ['a', 'b', 'c'] as const)
          if (beside !== at[0]) expect(next[beside]).toBe(root[beside])
      }),
      { numRuns: 500 },
    )
  })
})
