import { type Database, keepSecret, resealSecret, secretByName, secretsNotUnder } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'
import { type Keyring, makeKeyring } from './keyring.ts'

/** Under this name the secret is kept that stored hashes hang on. */
const HASH_ROOT = 'hash-root'

/**
 * The keyring of this installation. What stored hashes hang on is kept in the database, encrypted, from the first
 * start on: so an earlier secret can be taken away in the end, and whoever has unsubscribed stays unsubscribed.
 * Throws `not_configured` when the secret was replaced and the earlier one is nowhere named.
 */
export async function openKeyring(db: Database, secrets: readonly string[], now: EpochMs): Promise<Keyring> {
  const keyring = makeKeyring(secrets)
  const first = { name: HASH_ROOT, ...keyring.encrypt(secrets.at(-1) ?? '') }
  const kept = (await secretByName(db, HASH_ROOT)) ?? (await keepSecret(db, first, now))
  const opened = makeKeyring(secrets, keyring.decrypt(kept))
  await resealSecrets(db, opened, now)
  return opened
}

/** Encrypts whatever lies under an earlier key anew, under the secret in force. */
async function resealSecrets(db: Database, keyring: Keyring, now: EpochMs): Promise<void> {
  for (const sealed of await secretsNotUnder(db, keyring.keyId)) {
    const next = keyring.encrypt(keyring.decrypt(sealed))
    await resealSecret(db, sealed, { ...next, at: now })
  }
}
