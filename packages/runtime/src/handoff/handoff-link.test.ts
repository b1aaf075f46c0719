import { describe, expect, it } from 'vitest'
import { makeKeyring } from '../secrets/keyring.ts'
import { readHandoffLink, writeHandoffLink } from './handoff-link.ts'

const keyring = makeKeyring(['a secret that only tests know, 32+'])
const LINK = {
  handoff: '01993f3a-0000-7000-8000-00000000000a',
  user: '01993f3a-ffff-7000-8000-0000000000ff',
  expiresAt: 1_800_000_000_000,
}

describe('the link by which a handoff is answered', () => {
  it('reads back as it was written, and fits into a path', () => {
    const token = writeHandoffLink(keyring, LINK)
    expect(token.length).toBeLessThanOrEqual(100)
    expect(readHandoffLink(keyring, token)).toEqual(LINK)
  })

  it('is refused with another handoff, another colleague or a later end', () => {
    const [handoff, user, until, ...sign] = writeHandoffLink(keyring, LINK).split('.')
    const other = writeHandoffLink(keyring, { ...LINK, handoff: LINK.user, user: LINK.handoff }).split('.')
    for (const forged of [
      [other[0], user, until, ...sign],
      [handoff, other[1], until, ...sign],
      [handoff, user, (LINK.expiresAt + 1).toString(36), ...sign],
    ])
      expect(readHandoffLink(keyring, forged.join('.'))).toBeUndefined()
    expect(readHandoffLink(keyring, 'nothing of ours')).toBeUndefined()
  })
})
