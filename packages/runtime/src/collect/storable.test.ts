import { expect, it } from 'vitest'
import { storable } from './storable.ts'

it('keeps every character that a database can hold and no other, keys and lists included', () => {
  const half = '😀'.slice(0, 1)
  expect(storable({ [`a\0`]: [`髙①😀${half}`, { b: `\0x` }], n: 1, none: null })).toEqual({
    a: ['髙①😀', { b: 'x' }],
    n: 1,
    none: null,
  })
})
