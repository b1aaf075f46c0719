import { describe, expect, it } from 'vitest'
import { makeKeyring } from './keyring.ts'

const OLD = 'an-earlier-secret-of-ours'
const NEW = 'the-secret-that-is-in-force'

describe('the keyring', () => {
  it('verifies what it signed, for that purpose and that text alone', () => {
    const keys = makeKeyring([NEW])
    const signature = keys.sign('track', 'm1.l2')
    expect(keys.verify('track', 'm1.l2', signature)).toBe(true)
    expect(keys.verify('track', 'm1.l3', signature)).toBe(false)
    expect(keys.verify('unsubscribe', 'm1.l2', signature)).toBe(false)
  })

  it('refuses a signature with any one bit flipped [T forged tokens]', () => {
    const keys = makeKeyring([NEW])
    const signature = keys.sign('track', 'm1.l2')
    const [id = '', body = ''] = signature.split('.')
    const bytes = Buffer.from(body, 'base64url')
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      const forged = Buffer.from(bytes)
      forged[bit >> 3] = (forged[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(keys.verify('track', 'm1.l2', `${id}.${forged.toString('base64url')}`)).toBe(false)
    }
    for (const odd of ['', '.', signature.slice(0, -1), `${signature}A`, `zzzz.${body}`]) {
      expect(keys.verify('track', 'm1.l2', odd)).toBe(false)
    }
  })

  it('still honours what an earlier secret signed and sealed', () => {
    const before = makeKeyring([OLD])
    const after = makeKeyring([NEW, OLD])
    expect(after.verify('track', 'x', before.sign('track', 'x'))).toBe(true)
    expect(after.decrypt(before.encrypt('合言葉'))).toBe('合言葉')
    expect(after.hash('address', 'A@Example.jp')).toBe(before.hash('address', 'ａ@example.jp'))
  })

  it('refuses a secret that is too short', () => {
    expect(() => makeKeyring(['short'])).toThrow(/SHIRUBE_SECRET/)
  })
})
