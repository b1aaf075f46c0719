import type { EpochMs, Language } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A one-time link: an invitation, or a way to a new password. */
export interface OneTimeToken {
  readonly id: string
  readonly purpose: 'invitation' | 'reset'
  readonly userId?: string
  readonly email: string
  readonly role?: string
  readonly language?: Language
  readonly expiresAt: EpochMs
}

interface Row {
  readonly id: string
  readonly purpose: OneTimeToken['purpose']
  readonly user_id: string | null
  readonly email: string
  readonly role: string | null
  readonly language: Language | null
  readonly expires_at: EpochMs
}

const toToken = (row: Row): OneTimeToken => ({
  id: row.id,
  purpose: row.purpose,
  email: row.email,
  expiresAt: row.expires_at,
  ...(row.user_id !== null && { userId: row.user_id }),
  ...(row.role !== null && { role: row.role }),
  ...(row.language !== null && { language: row.language }),
})

/** Keeps a link by the hash of its token; an earlier one of the same purpose and address no longer opens. */
export async function replaceToken(
  tx: Tx,
  token: OneTimeToken & { readonly tokenHash: string; readonly createdBy?: string },
  now: EpochMs,
): Promise<void> {
  await tx`delete from one_time_tokens where purpose = ${token.purpose} and email = ${token.email} and used_at is null`
  await tx`insert into one_time_tokens ${tx({
    token_hash: token.tokenHash,
    id: token.id,
    purpose: token.purpose,
    user_id: token.userId ?? null,
    email: token.email,
    role: token.role ?? null,
    language: token.language ?? null,
    expires_at: token.expiresAt,
    created_by: token.createdBy ?? null,
    created_at: now,
  })}`
}

/** Uses a link up; undefined when it is unknown, used or too old. */
export async function useToken(
  tx: Tx,
  tokenHash: string,
  about: { readonly purpose: OneTimeToken['purpose']; readonly now: EpochMs },
): Promise<OneTimeToken | undefined> {
  const [row] = await tx<Row[]>`
    update one_time_tokens set used_at = ${about.now}
    where token_hash = ${tokenHash} and purpose = ${about.purpose} and used_at is null and expires_at > ${about.now}
    returning id, purpose, user_id, email, role, language, expires_at`
  return row && toToken(row)
}

export async function openInvitations(db: Queryable, now: EpochMs): Promise<readonly OneTimeToken[]> {
  const rows = await db<Row[]>`
    select id, purpose, user_id, email, role, language, expires_at from one_time_tokens
    where purpose = 'invitation' and used_at is null and expires_at > ${now} order by created_at desc`
  return rows.map(toToken)
}

/** Takes an invitation back; answers whose it was. */
export async function withdrawInvitation(tx: Tx, id: string): Promise<OneTimeToken | undefined> {
  const [row] = await tx<Row[]>`
    delete from one_time_tokens where id = ${id} and purpose = 'invitation' and used_at is null
    returning id, purpose, user_id, email, role, language, expires_at`
  return row && toToken(row)
}

/** When the last link of a purpose was made for an address. */
export async function lastTokenAt(
  db: Queryable,
  purpose: OneTimeToken['purpose'],
  email: string,
): Promise<EpochMs | undefined> {
  const [row] = await db<{ at: EpochMs | null }[]>`
    select max(created_at) as at from one_time_tokens where purpose = ${purpose} and email = ${email}`
  return row?.at ?? undefined
}
