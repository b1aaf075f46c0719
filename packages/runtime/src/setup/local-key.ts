import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SCOPES } from '@shirube/contract'
import { transaction } from '@shirube/db'
import { apiKeyByHash } from '@shirube/db/account'
import { makeApiKey } from '../account/api-key.ts'
import { tokenHash } from '../account/secret-token.ts'
import type { SetUpNeeds } from './set-up.ts'

/** Where an installation keeps the key of its own command line. */
export const localKeyFile = (dataFolder: string): string => join(dataFolder, 'api-key')

/** The key of the command line beside this installation, if it has one that can be read. */
export async function readLocalKey(dataFolder: string): Promise<string | undefined> {
  const text = await readFile(localKeyFile(dataFolder), 'utf8').catch(() => '')
  return text.trim() || undefined
}

/** Makes sure that the command line beside this installation has a key in force; only its owner can read it. */
export async function ensureLocalKey(runtime: SetUpNeeds, dataFolder: string): Promise<void> {
  const known = await readLocalKey(dataFolder)
  if (known !== undefined && (await apiKeyByHash(runtime.db, tokenHash(known)))) return
  const file = localKeyFile(dataFolder)
  await mkdir(dirname(file), { recursive: true })
  const { key } = await transaction(runtime.db, (tx) =>
    makeApiKey(
      tx,
      { id: runtime.newId(), name: 'shirube', scopes: SCOPES, actor: { kind: 'system' } },
      runtime.clock.now(),
    ),
  )
  await writeFile(file, `${key}\n`, { mode: 0o600 })
  await chmod(file, 0o600)
}
