import fc from 'fast-check'
import { expect, it } from 'vitest'
import { asId, type LeadId, uuidv7 } from './id.ts'

const random = fc.uint8Array({ minLength: 10, maxLength: 16 })
const instant = fc.integer({ min: 0, max: 2 ** 48 - 1 })

it('an id is the one that RFC 9562 gives as its example', () => {
  const bytes = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f)
  expect(uuidv7(0x017f22e279b0, bytes)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
})

it('an id has the shape of a UUID of version 7, and carries its instant', () => {
  fc.assert(
    fc.property(instant, random, (at, bytes) => {
      const id = uuidv7(at, bytes)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u)
      expect(Number.parseInt(id.replace('-', '').slice(0, 12), 16)).toBe(at)
    }),
  )
})

it('ids sort by age, whatever is random in them', () => {
  fc.assert(
    fc.property(instant, instant, random, random, (one, other, a, b) => {
      fc.pre(one < other)
      expect(uuidv7(one, a) < uuidv7(other, b)).toBe(true)
    }),
  )
})

it('two ids of one instant differ in each of their random bits', () => {
  const zero = new Uint8Array(10)
  const kept = new Set<string>()
  // The four bits of the version and the two of the variant are taken.
  for (let bit = 0; bit < 80; bit++) {
    const bytes = new Uint8Array(10)
    bytes[Math.floor(bit / 8)] = 1 << (bit % 8)
    kept.add(uuidv7(0, bytes))
  }
  expect(kept.delete(uuidv7(0, zero))).toBe(true)
  expect(kept.size).toBe(74)
})

it('the random bytes that were passed in stay as they are', () => {
  const bytes = new Uint8Array(12).fill(0xff)
  uuidv7(1, bytes)
  expect([...bytes]).toEqual(Array.from({ length: 12 }, () => 0xff))
})

it('an id is refused without enough that is random', () => {
  expect(() => uuidv7(0, new Uint8Array(9))).toThrow(RangeError)
})

it('a text keeps its letters when it becomes an id', () => {
  expect(asId<LeadId>('L1')).toBe('L1')
})
