import { type Actor, type Tx, transaction } from '@shirube/db'
import { type ApiKeyRow, insertApiKey, revokeApiKey } from '@shirube/db/account'
import { AppError, type EpochMs } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { secretToken } from './secret-token.ts'

const SHOWN_SIGNS = 10

/** Makes a key of the API; the key itself is answered once and kept by its hash alone. */
export async function makeApiKey(
  tx: Tx,
  asked: {
    readonly id: string
    readonly name: string
    readonly scopes: readonly string[]
    readonly actor: Actor
  },
  now: EpochMs,
): Promise<{ readonly key: string; readonly row: ApiKeyRow }> {
  const { token: key, hash: keyHash } = secretToken('shk_')
  const { id, name, scopes, actor } = asked
  const row = { id, name, scopes, prefix: key.slice(0, SHOWN_SIGNS), createdAt: now, lastUsedAt: null }
  const createdBy = actor.kind === 'user' && actor.id !== undefined ? { createdBy: actor.id } : {}
  await insertApiKey(tx, { ...row, keyHash, ...createdBy })
  const subject = { kind: 'api-key', id }
  await noteChange(tx, { actor, action: 'api-key.created', subject, after: { name, scopes } }, now)
  return { key, row }
}

/** Puts a key out of force. Throws `not_found`. */
export async function retireApiKey(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  const now = runtime.clock.now()
  await transaction(runtime.db, async (tx) => {
    const row = await revokeApiKey(tx, id, now)
    if (!row) throw new AppError('not_found', `There is no key ${id}`)
    const subject = { kind: 'api-key', id }
    const before = { name: row.name, scopes: row.scopes }
    await noteChange(tx, { actor, action: 'api-key.revoked', subject, before }, now)
  })
}
