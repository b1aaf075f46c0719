import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'
import type { UserRow } from './users.ts'

/** A session as it is kept: only the hash of its token. */
export interface NewSession {
  readonly tokenHash: string
  readonly userId: string
  readonly expiresAt: EpochMs
  readonly userAgent: string
}

export async function insertSession(tx: Tx, session: NewSession, now: EpochMs): Promise<void> {
  await tx`insert into sessions ${tx({
    token_hash: session.tokenHash,
    user_id: session.userId,
    created_at: now,
    last_seen_at: now,
    expires_at: session.expiresAt,
    user_agent: session.userAgent.slice(0, 200),
  })}`
}

/** Whose session it is, if it is in force: not expired, not idle for too long, of an active account. */
export async function userOfSession(
  db: Queryable,
  tokenHash: string,
  at: { readonly now: EpochMs; readonly idleSince: EpochMs },
): Promise<(UserRow & { readonly seenAt: EpochMs }) | undefined> {
  const [row] = await db<(UserRow & { seenAt: EpochMs })[]>`
    select u.id, u.email, u.name, u.role, u.language, u.active, u.last_sign_in_at as "lastSignInAt", s.last_seen_at as "seenAt"
    from sessions s join users u on u.id = s.user_id
    where s.token_hash = ${tokenHash} and s.expires_at > ${at.now} and s.last_seen_at > ${at.idleSince} and u.active`
  return row
}

export async function touchSession(db: Queryable, tokenHash: string, now: EpochMs): Promise<void> {
  await db`update sessions set last_seen_at = ${now} where token_hash = ${tokenHash} and last_seen_at < ${now}`
}

export async function deleteSession(db: Queryable, tokenHash: string): Promise<boolean> {
  const rows = await db`delete from sessions where token_hash = ${tokenHash} returning 1`
  return rows.length > 0
}

/** Ends every session of an account. */
export async function deleteSessionsOf(tx: Tx, userId: string): Promise<void> {
  await tx`delete from sessions where user_id = ${userId}`
}

/** Forgets what is over: sessions, one-time links that were used or have expired, old failures. */
export async function forgetOldSessions(db: Queryable, before: EpochMs): Promise<void> {
  await db`delete from sessions where expires_at < ${before} or last_seen_at < ${before}`
  await db`delete from one_time_tokens where expires_at < ${before}`
  await db`delete from sign_in_failures where last_at < ${before}`
}
