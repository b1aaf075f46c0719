import { transferSecretSchema } from '@shirube/contract'
import { secretByName } from '@shirube/db'
import { type TransferRow, transferSecretName } from '@shirube/db/transfer'
import { assertNever } from '@shirube/kernel'
import type { Runtime } from '../runtime.ts'
import { openFolderPlace } from './place/folder-place.ts'
import { openSftpPlace } from './place/sftp-place.ts'
import type { OpenPlace } from './place/transfer-place.ts'
import { keysOf, settingsOf } from './transfer-state.ts'

async function secretOf(runtime: Runtime, id: string) {
  const sealed = await secretByName(runtime.db, transferSecretName(id))
  return sealed && transferSecretSchema.parse(JSON.parse(runtime.keyring.decrypt(sealed)))
}

/** Opens the place of a transfer. Throws `unavailable` with what is wrong, or `StrangeHost`. */
export async function openTransferPlace(
  runtime: Runtime,
  row: TransferRow,
  base: string,
): Promise<OpenPlace> {
  const { place } = settingsOf(row)
  switch (place.kind) {
    case 'folder':
      return await openFolderPlace(base, place.folder)
    case 'sftp': {
      const secret = await secretOf(runtime, row.id)
      return await openSftpPlace({ address: place, hostKey: keysOf(row).host, secret })
    }
    default:
      return assertNever(place)
  }
}
