import { accountByEmail, noteSignIn, type Tx, transaction, type UserRow, updateUser } from '@shirube/db'
import {
  clearSignInFailures,
  deleteSession,
  insertSession,
  noteSignInFailure,
  signInFailures,
  touchSession,
  userOfSession,
} from '@shirube/db/account'
import { AppError, type EpochMs, type Language } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { verifyPassword } from './password.ts'
import { secretToken, tokenHash } from './secret-token.ts'

const DAY = 86_400_000
/** How long a session lasts at most, and how long it may lie idle. */
export const SESSION_MS = 30 * DAY
const IDLE_MS = 7 * DAY
/** The note of when a session was last seen may be this old. */
const SEEN_EVERY_MS = 60_000

const FREE_FAILURES = 10
const FIRST_PAUSE_MS = 30_000
const LONGEST_PAUSE_MS = 3_600_000

const WRONG = {
  ja: 'メールアドレスまたはパスワードが違います',
  en: 'The address or the password is wrong',
} as const
const PAUSED = {
  ja: 'ログインの失敗が続いたため、しばらく受け付けません。少し待ってからやり直してください',
  en: 'Signing in failed too often and is paused. Wait a little and try again',
} as const

type Needs = Pick<Runtime, 'db' | 'clock' | 'keyring'>

/** How long signing in is paused after so many failures in a row: nothing for ten, then doubling up to an hour. */
export const pauseAfter = (failures: number): number =>
  failures < FREE_FAILURES
    ? 0
    : Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(failures - FREE_FAILURES, 20))

/** Opens a session for a colleague who has proved who they are; answers its token. */
export async function openSession(
  tx: Tx,
  user: { readonly id: string; readonly userAgent: string },
  now: EpochMs,
): Promise<string> {
  const { token, hash } = secretToken()
  const session = { tokenHash: hash, userId: user.id, expiresAt: now + SESSION_MS, userAgent: user.userAgent }
  await insertSession(tx, session, now)
  return token
}

/**
 * Signs a colleague in with a fresh session; `replaces` is the token of the session that the browser had. Throws
 * `unauthenticated`, in the same words and after the same time whether the address is known or not, and `too_many`
 * while signing in is paused.
 */
export async function signIn(
  { db, clock, keyring }: Needs,
  asked: {
    readonly email: string
    readonly password: string
    readonly userAgent: string
    readonly replaces?: string | undefined
    /** The language of the page, which becomes the person's own when they are here for the first time. */
    readonly language?: Language | undefined
  },
): Promise<{ readonly token: string; readonly user: UserRow }> {
  const now = clock.now()
  const failureKey = `account:${keyring.hash('session', asked.email)}`
  const past = await signInFailures(db, failureKey)
  if (past && now < past.lastAt + pauseAfter(past.failures)) throw new AppError('too_many', PAUSED)
  const account = await accountByEmail(db, asked.email)
  const fits = await verifyPassword(asked.password, account?.passwordHash ?? undefined)
  if (!account || !fits || !account.active) {
    await noteSignInFailure(db, failureKey, now)
    throw new AppError('unauthenticated', WRONG)
  }
  const language = account.lastSignInAt === null ? asked.language : undefined
  const token = await transaction(db, async (tx) => {
    if (asked.replaces !== undefined) await deleteSession(tx, tokenHash(asked.replaces))
    await clearSignInFailures(tx, failureKey)
    await noteSignIn(tx, account.id, now)
    if (language !== undefined) await updateUser(tx, account.id, { language })
    const actor = { kind: 'user', id: account.id } as const
    await noteChange(
      tx,
      { actor, action: 'session.signed-in', subject: { kind: 'user', id: account.id } },
      now,
    )
    return await openSession(tx, { id: account.id, userAgent: asked.userAgent }, now)
  })
  const { passwordHash: _, ...user } = account
  return { token, user: { ...user, ...(language && { language }) } }
}

/** Whose session a token opens, if it is in force. */
export async function userOfToken({ db, clock }: Needs, token: string): Promise<UserRow | undefined> {
  const now = clock.now()
  const hash = tokenHash(token)
  const found = await userOfSession(db, hash, { now, idleSince: now - IDLE_MS })
  if (!found) return undefined
  if (found.seenAt < now - SEEN_EVERY_MS) await touchSession(db, hash, now)
  const { seenAt: _, ...user } = found
  return user
}

/** Ends the session of a token. */
export async function signOut({ db, clock }: Needs, token: string, user: string): Promise<void> {
  await transaction(db, async (tx) => {
    if (!(await deleteSession(tx, tokenHash(token)))) return
    const actor = { kind: 'user', id: user } as const
    await noteChange(
      tx,
      { actor, action: 'session.signed-out', subject: { kind: 'user', id: user } },
      clock.now(),
    )
  })
}
