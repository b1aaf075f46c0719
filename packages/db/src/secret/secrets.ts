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
  sealed: SealedSecret & { readonly name: string },
  now: EpochMs,
): Promise<void> {
  await db`
    insert into secrets (name, key_id, ciphertext, updated_at) values (${sealed.name}, ${sealed.keyId}, ${sealed.ciphertext}, ${now})
    on conflict (name) do update set key_id = excluded.key_id, ciphertext = excluded.ciphertext, updated_at = excluded.updated_at`
}

export async function secretByName(db: Queryable, name: string): Promise<SealedSecret | undefined> {
  const [row] = await db<SealedSecret[]>`
    select key_id as "keyId", ciphertext from secrets where name = ${name}`
  return row
}

/** Forgets a credential. */
export async function removeSecret(db: Queryable, name: string): Promise<void> {
  await db`delete from secrets where name = ${name}`
}

/** Keeps a credential unless there is one of its name, and answers the one that is kept. */
export async function keepSecret(
  db: Queryable,
  sealed: SealedSecret & { readonly name: string },
  now: EpochMs,
): Promise<SealedSecret> {
  const [row] = await db<SealedSecret[]>`
    insert into secrets (name, key_id, ciphertext, updated_at) values (${sealed.name}, ${sealed.keyId}, ${sealed.ciphertext}, ${now})
    on conflict (name) do update set name = secrets.name
    returning key_id as "keyId", ciphertext`
  return row ?? sealed
}

/** Credentials that another key than this one opens. */
export const secretsNotUnder = async (
  db: Queryable,
  keyId: string,
): Promise<readonly (SealedSecret & { readonly name: string })[]> =>
  await db<(SealedSecret & { readonly name: string })[]>`
    select name, key_id as "keyId", ciphertext from secrets where key_id <> ${keyId} order by name`

/** Puts the same credential under another key; does nothing when it was replaced meanwhile. */
export async function resealSecret(
  db: Queryable,
  sealed: SealedSecret & { readonly name: string },
  next: SealedSecret & { readonly at: EpochMs },
): Promise<void> {
  await db`
    update secrets set key_id = ${next.keyId}, ciphertext = ${next.ciphertext}, updated_at = ${next.at}
    where name = ${sealed.name} and ciphertext = ${sealed.ciphertext}`
}
