import type { EpochMs, Language } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A colleague's account, without the password. */
export interface UserRow {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly role: string
  readonly language: Language
  readonly active: boolean
  readonly lastSignInAt: EpochMs | null
}

const COLUMNS = `id, email, name, role, language, active, last_sign_in_at as "lastSignInAt"`

export async function userRows(db: Queryable): Promise<readonly UserRow[]> {
  return await db<UserRow[]>`select ${db.unsafe(COLUMNS)} from users order by name, id`
}

export async function userById(db: Queryable, id: string): Promise<UserRow | undefined> {
  const [row] = await db<UserRow[]>`select ${db.unsafe(COLUMNS)} from users where id = ${id}`
  return row
}

/** The account of an address, with its password's hash; the address in small letters. */
export async function accountByEmail(
  db: Queryable,
  email: string,
): Promise<(UserRow & { readonly passwordHash: string | null }) | undefined> {
  const [row] = await db<(UserRow & { passwordHash: string | null })[]>`
    select ${db.unsafe(COLUMNS)}, password_hash as "passwordHash" from users where email = ${email}`
  return row
}

export async function passwordHashOf(db: Queryable, id: string): Promise<string | undefined> {
  const [row] = await db<{ hash: string | null }[]>`select password_hash as hash from users where id = ${id}`
  return row?.hash ?? undefined
}

/** Adds an account; false when the address has one. */
export async function insertUser(
  tx: Tx,
  user: Omit<UserRow, 'lastSignInAt' | 'active'> & { readonly passwordHash: string },
  now: EpochMs,
): Promise<boolean> {
  const rows = await tx`insert into users ${tx({
    id: user.id,
    email: user.email,
    name: user.name,
    role: user.role,
    language: user.language,
    password_hash: user.passwordHash,
    created_at: now,
  })} on conflict (email) do nothing returning 1`
  return rows.length > 0
}

/** What may change of an account. */
export interface UserChange {
  readonly name?: string | undefined
  readonly role?: string | undefined
  readonly active?: boolean | undefined
  readonly language?: Language | undefined
  readonly passwordHash?: string | undefined
}

export async function updateUser(tx: Tx, id: string, change: UserChange): Promise<UserRow | undefined> {
  const [row] = await tx<UserRow[]>`
    update users set name = coalesce(${change.name ?? null}, name), role = coalesce(${change.role ?? null}, role),
      active = coalesce(${change.active ?? null}, active), language = coalesce(${change.language ?? null}, language),
      password_hash = coalesce(${change.passwordHash ?? null}, password_hash)
    where id = ${id} returning ${tx.unsafe(COLUMNS)}`
  return row
}

/** Locks the accounts of all administrators who can sign in; answers their ids. */
export async function lockAdmins(tx: Tx): Promise<readonly string[]> {
  const rows = await tx<
    { id: string }[]
  >`select id from users where role = 'admin' and active order by id for update`
  return rows.map((row) => row.id)
}

export async function noteSignIn(tx: Tx, id: string, now: EpochMs): Promise<void> {
  await tx`update users set last_sign_in_at = ${now} where id = ${id}`
}
