import type { EpochMs } from '@shirube/kernel'
import type { Queryable } from '../connect/database.ts'

/** A credential as it is kept: encrypted, with the id of the key that opens it. */
export interface SealedSecret {
  readonly keyId: string
  readonly ciphertext: string
}

/** Keeps a credential under its name, in place of an earlier one. */
export async function putSecret(
  db: Queryable,
  name: string,
  sealed: SealedSecret,
  now: EpochMs,
): Promise<void> {
  await db`
    insert into secrets (name, key_id, ciphertext, updated_at) values (${name}, ${sealed.keyId}, ${sealed.ciphertext}, ${now})
    on conflict (name) do update set key_id = excluded.key_id, ciphertext = excluded.ciphertext, updated_at = excluded.updated_at`
}

export async function secretByName(db: Queryable, name: string): Promise<SealedSecret | undefined> {
  const [row] = await db<SealedSecret[]>`
    select key_id as "keyId", ciphertext from secrets where name = ${name}`
  return row
}
