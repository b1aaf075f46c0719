import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeKeyring } from '../secrets/keyring.ts'
import { messageToken, readMessageToken, type TokenUse } from './message-token.ts'

const keys = makeKeyring(['a secret that only tests know, 32+'])
const messageId = '01a2019e-9932-738d-a3de-62bb791786be'
const USES = ['click', 'open', 'view', 'unsubscribe'] as const
const about = (use: TokenUse) => (use === 'click' ? { messageId, link: '1x2y-2.3' } : { messageId })

describe('the tokens in a mail', () => {
  it('say what they are about, to the use they were made for and to no other', () => {
    for (const use of USES) {
      const token = messageToken(keys, use, about(use))
      expect(token).toMatch(/^[\w.-]+$/u)
      for (const other of USES)
        expect(readMessageToken(keys, other, token)).toEqual(other === use ? about(use) : undefined)
    }
  })

  it('are not taken with any one character changed, cut off or added [T forged tokens]', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.'
    for (const use of USES) {
      const token = messageToken(keys, use, about(use))
      for (let i = 0; i < token.length; i++) {
        expect(readMessageToken(keys, use, token.slice(0, i) + token.slice(i + 1))).toBeUndefined()
        for (const letter of alphabet) {
          const forged = token.slice(0, i) + letter + token.slice(i + 1)
          if (forged !== token) expect(readMessageToken(keys, use, forged)).toBeUndefined()
        }
      }
    }
  })

  it('cannot be made up [T forged tokens]', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[\w-]{22}\.[0-9a-f]{4}\.[\w-]{22}$/u)),
        (text) => {
          for (const use of USES) expect(readMessageToken(keys, use, text)).toBeUndefined()
        },
      ),
    )
  })
})
