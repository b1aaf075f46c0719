import { transaction } from '@shirube/db'
import { insertSession } from '@shirube/db/account'
import { type Runtime, SESSION_MS, secretToken } from '@shirube/runtime'

/** A session as after signing in, without the time that the password takes. */
export async function openSession(runtime: Runtime, userId: string): Promise<string> {
  const { token, hash } = secretToken()
  const now = runtime.clock.now()
  const session = { tokenHash: hash, userId, expiresAt: now + SESSION_MS, userAgent: 'test' }
  await transaction(runtime.db, (tx) => insertSession(tx, session, now))
  return token
}
