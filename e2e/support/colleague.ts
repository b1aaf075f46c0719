import type { Role } from '@shirube/contract'
import { type Database, insertUser, readClockOffset, transaction } from '@shirube/db'
import { insertSession } from '@shirube/db/account'
import type { Language } from '@shirube/kernel'
import { hashPassword, idMaker, machineClock, SESSION_MS, secretToken } from '@shirube/runtime'

/** The password of every colleague that a test makes. */
export const PASSWORD = 'ひらけごま、ひらけごま'

const NAMES = {
  admin: '管理 花子',
  marketer: '森 由紀',
  inside_sales: '岡田 彩',
  sales: '西村 健',
  viewer: '見学 太郎',
} as const satisfies Record<Role, string>

/** Somebody who is signed in: the token is what the browser's cookie holds. */
export interface SignedIn {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly token: string
}

let passwordHash: Promise<string> | undefined

/** Makes a colleague of a role, signed in, without the time that filling in the page takes. */
export async function makeColleague(db: Database, role: Role, language: Language): Promise<SignedIn> {
  const id = idMaker(machineClock)()
  passwordHash ??= hashPassword(PASSWORD)
  const user = { id, email: `${role}-${id.slice(-6)}@shirube.example`, name: NAMES[role], role, language }
  const kept = { ...user, passwordHash: await passwordHash }
  const now = Date.now() + (await readClockOffset(db))
  const { token, hash } = secretToken()
  const session = { tokenHash: hash, userId: id, expiresAt: now + SESSION_MS, userAgent: 'test' }
  await transaction(db, async (tx) => {
    await insertUser(tx, kept, now)
    await insertSession(tx, session, now)
  })
  return { ...user, token }
}
