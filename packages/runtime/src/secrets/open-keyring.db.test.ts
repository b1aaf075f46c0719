import { putSecret, secretByName } from '@shirube/db'
import { openTestDatabase } from '@shirube/db/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openKeyring } from './open-keyring.ts'

const FIRST = 'the first secret of this installation'
const SECOND = 'the secret that came after the first'
const THIRD = 'the third, after one more rotation'
const NAME = 'smtp:password'

let opened: Awaited<ReturnType<typeof openTestDatabase>>
beforeAll(async () => {
  opened = await openTestDatabase()
})
afterAll(() => opened.close())

describe('a secret that is replaced', () => {
  test('leaves what was signed, sealed and hashed under the earlier one in force', async () => {
    const { db } = opened
    const first = await openKeyring(db, [FIRST], 1)
    const signature = first.sign('unsubscribe', 'm1')
    const hash = first.hash('address', 'a@example.jp')
    await putSecret(db, { name: NAME, ...first.encrypt('合言葉') }, 1)

    const second = await openKeyring(db, [SECOND, FIRST], 2)
    expect(second.verify('unsubscribe', 'm1', signature)).toBe(true)
    expect(second.hash('address', 'a@example.jp')).toBe(hash)
    const sealed = await secretByName(db, NAME)
    expect(sealed?.keyId).toBe(second.keyId)
    expect(sealed && second.decrypt(sealed)).toBe('合言葉')
    expect(second.sign('unsubscribe', 'm1').startsWith(`${second.keyId}.`)).toBe(true)
    expect(first.verify('unsubscribe', 'm1', second.sign('unsubscribe', 'm1'))).toBe(false)
  })

  test('may be forgotten in the end: who unsubscribed stays unsubscribed, credentials stay readable', async () => {
    const { db } = opened
    const before = await openKeyring(db, [SECOND, FIRST], 3)
    const after = await openKeyring(db, [THIRD, SECOND], 4)
    expect(after.hash('address', 'a@example.jp')).toBe(before.hash('address', 'a@example.jp'))
    const sealed = await secretByName(db, NAME)
    expect(sealed && after.decrypt(sealed)).toBe('合言葉')
    expect(after.verify('unsubscribe', 'm1', before.sign('unsubscribe', 'm1'))).toBe(true)
  })

  test('without the earlier one being named is refused, and nothing is lost', async () => {
    const { db } = opened
    await expect(openKeyring(db, ['a secret that nobody has seen before'], 5)).rejects.toThrow(
      /SHIRUBE_SECRETS_OLD/u,
    )
    const still = await openKeyring(db, [THIRD], 6)
    const sealed = await secretByName(db, NAME)
    expect(sealed && still.decrypt(sealed)).toBe('合言葉')
  })

  test('is opened by several processes at once with the same result', async () => {
    const { db } = opened
    await db`delete from secrets`
    const rings = await Promise.all(
      [1, 2, 3, 4].map((n) => openKeyring(db, [`process ${'x'.repeat(20)}`], n)),
    )
    const hashes = new Set(rings.map((ring) => ring.hash('address', 'a@example.jp')))
    expect(hashes.size).toBe(1)
  })
})
