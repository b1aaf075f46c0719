import { accountByEmail, passwordHashOf, transaction, updateUser } from '@shirube/db'
import {
  clearSignInFailures,
  deleteSessionsOf,
  lastTokenAt,
  replaceToken,
  useToken,
} from '@shirube/db/account'
import { AppError, badInput } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { RESET_TEXT } from './letter-text.ts'
import { hashPassword, verifyPassword } from './password.ts'
import { secretToken, tokenHash } from './secret-token.ts'
import { openSession } from './sign-in.ts'
import { queueLetter } from './staff-letter.ts'

const RESET_MS = 3_600_000
/** One mail in this time, however often it is asked for. */
const ONE_EVERY_MS = 300_000

const TEXT = {
  gone: {
    ja: 'このリンクは無効か、期限が切れています。もう一度お申し込みください',
    en: 'This link is not valid or has expired. Ask for another',
  },
  wrong: { ja: '現在のパスワードが違います', en: 'The present password is wrong' },
} as const

/**
 * Sends a link to a new password to the account of an address. Does and answers the same when there is none, so
 * that nobody learns who has an account.
 */
export async function requestReset(
  runtime: Runtime,
  asked: { readonly email: string; readonly publicUrl: string },
): Promise<void> {
  const now = runtime.clock.now()
  const { email } = asked
  const { token, hash } = secretToken()
  await transaction(runtime.db, async (tx) => {
    const last = await lastTokenAt(tx, 'reset', email)
    const account = await accountByEmail(tx, email)
    if (last !== undefined && last > now - ONE_EVERY_MS) return
    const id = runtime.newId()
    const known = account?.active === true ? account : undefined
    const link = { id, purpose: 'reset', email, expiresAt: now + RESET_MS, tokenHash: hash } as const
    await replaceToken(tx, { ...link, ...(known && { userId: known.id }) }, now)
    if (!known) return
    const { subject, body, label } = RESET_TEXT[known.language](known.name)
    const action = { label, url: `${asked.publicUrl}/reset?token=${token}` }
    await queueLetter(runtime, tx, {
      letter: { key: `staff:reset:${id}`, to: known, subject, body, action },
      now,
    })
  })
  runtime.notifier.tell('messages')
}

/**
 * Sets a new password by the link that was sent; every session of the account ends. Answers the address with which its
 * person signs in. Throws `expired`.
 */
export async function resetPassword(
  runtime: Runtime,
  answer: { readonly token: string; readonly password: string },
): Promise<string> {
  const now = runtime.clock.now()
  const passwordHash = await hashPassword(answer.password)
  return await transaction(runtime.db, async (tx) => {
    const link = await useToken(tx, tokenHash(answer.token), { purpose: 'reset', now })
    if (link?.userId === undefined) throw new AppError('expired', TEXT.gone)
    await updateUser(tx, link.userId, { passwordHash })
    await deleteSessionsOf(tx, link.userId)
    await clearSignInFailures(tx, `account:${runtime.keyring.hash('session', link.email)}`)
    const actor = { kind: 'user', id: link.userId } as const
    const subject = { kind: 'user', id: link.userId }
    await noteChange(tx, { actor, action: 'user.password-reset', subject }, now)
    return link.email
  })
}

/** Changes one's own password; every session ends, and the one that is answered takes its place. */
export async function changePassword(
  runtime: Runtime,
  user: string,
  asked: { readonly current: string; readonly next: string; readonly userAgent: string },
): Promise<string> {
  const now = runtime.clock.now()
  const kept = await passwordHashOf(runtime.db, user)
  if (!(await verifyPassword(asked.current, kept))) throw badInput('current', TEXT.wrong)
  const passwordHash = await hashPassword(asked.next)
  return await transaction(runtime.db, async (tx) => {
    await updateUser(tx, user, { passwordHash })
    await deleteSessionsOf(tx, user)
    const actor = { kind: 'user', id: user } as const
    await noteChange(tx, { actor, action: 'user.password-changed', subject: { kind: 'user', id: user } }, now)
    return await openSession(tx, { id: user, userAgent: asked.userAgent }, now)
  })
}
