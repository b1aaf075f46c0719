import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeKeyring } from '../secrets/keyring.ts'
import { messageIdOf } from './message-id.ts'
import { readVerp, verpAddress } from './verp.ts'

const keys = makeKeyring(['a secret that only tests know, 32+'])

describe('the return address of a message', () => {
  it('names the message, within the 64 octets of a local part, whatever becomes of its case', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        const address = verpAddress(keys, id, 'bounce.example.jp')
        expect(address.slice(0, address.indexOf('@')).length).toBeLessThanOrEqual(64)
        expect(address).toMatch(/^[a-z0-9-]+@bounce\.example\.jp$/u)
        expect(readVerp(keys, address)).toBe(id)
        expect(readVerp(keys, address.toUpperCase())).toBe(id)
      }),
    )
  })

  it('is not taken with one letter changed, or from another installation [T forged tokens]', () => {
    const address = verpAddress(keys, '01a2019e-9932-738d-a3de-62bb791786be', 'example.jp')
    const local = address.slice(0, address.indexOf('@'))
    for (let i = 0; i < local.length; i++) {
      for (const letter of ['a', 'b', '2', '-']) {
        if (letter === local[i]) continue
        const forged = `${local.slice(0, i)}${letter}${local.slice(i + 1)}@example.jp`
        expect(readVerp(keys, forged)).toBeUndefined()
      }
    }
    expect(readVerp(makeKeyring(['another secret of 32 characters..']), address)).toBeUndefined()
    for (const odd of ['', '@', 'b-@example.jp', 'hello@example.jp'])
      expect(readVerp(keys, odd)).toBeUndefined()
  })
})

it('a Message-ID hangs on the key alone', () => {
  const id = messageIdOf('run:1:n:1:email', 'hello@example.jp')
  expect(id).toBe(messageIdOf('run:1:n:1:email', 'hello@example.jp'))
  expect(id).not.toBe(messageIdOf('run:1:n:1:email#2', 'hello@example.jp'))
  expect(id).toMatch(/^[0-9a-f]{40}@example\.jp$/u)
})
