import type { EpochMs } from '@shirube/kernel'
import type { Queryable, Tx } from '../connect/database.ts'

/** A key of the API; only its hash is kept. */
export interface ApiKeyRow {
  readonly id: string
  readonly name: string
  readonly prefix: string
  readonly scopes: readonly string[]
  readonly createdAt: EpochMs
  readonly lastUsedAt: EpochMs | null
}

const COLUMNS = `id, name, prefix, scopes, created_at as "createdAt", last_used_at as "lastUsedAt"`

export async function insertApiKey(
  tx: Tx,
  key: Omit<ApiKeyRow, 'lastUsedAt'> & { readonly keyHash: string; readonly createdBy?: string },
): Promise<void> {
  await tx`insert into api_keys ${tx({
    id: key.id,
    name: key.name,
    prefix: key.prefix,
    key_hash: key.keyHash,
    scopes: [...key.scopes],
    created_by: key.createdBy ?? null,
    created_at: key.createdAt,
  })}`
}

export async function apiKeyRows(db: Queryable): Promise<readonly ApiKeyRow[]> {
  return await db<ApiKeyRow[]>`
    select ${db.unsafe(COLUMNS)} from api_keys where revoked_at is null order by created_at desc, id`
}

/** The key in force with this hash. */
export async function apiKeyByHash(db: Queryable, keyHash: string): Promise<ApiKeyRow | undefined> {
  const [row] = await db<ApiKeyRow[]>`
    select ${db.unsafe(COLUMNS)} from api_keys where key_hash = ${keyHash} and revoked_at is null`
  return row
}

export async function touchApiKey(db: Queryable, id: string, now: EpochMs): Promise<void> {
  await db`update api_keys set last_used_at = ${now} where id = ${id}`
}

/** Puts a key out of force; answers which it was. */
export async function revokeApiKey(tx: Tx, id: string, now: EpochMs): Promise<ApiKeyRow | undefined> {
  const [row] = await tx<ApiKeyRow[]>`
    update api_keys set revoked_at = ${now} where id = ${id} and revoked_at is null returning ${tx.unsafe(COLUMNS)}`
  return row
}
