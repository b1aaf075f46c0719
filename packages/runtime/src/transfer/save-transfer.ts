import type { TransferBody, TransferSettings } from '@shirube/contract'
import {
  type Actor,
  cancelJob,
  putSecret,
  removeSecret,
  scheduleJob,
  type Tx,
  transaction,
} from '@shirube/db'
import {
  changeTransfer,
  deleteTransfer,
  lockTransfer,
  putTransfer,
  TRANSFER_JOB,
  type TransferRow,
  transferSecretName,
} from '@shirube/db/transfer'
import { badInput } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { nextDue } from './next-due.ts'
import { demandTransfer, isSameAccount, settingsOf, stateOf } from './transfer-state.ts'

const SECRET = {
  ja: 'パスワードまたは秘密鍵を入力してください（接続先やユーザー名を変えたときは、もう一度必要です）',
  en: 'Give a password or a private key (again, when the server or the user has changed)',
} as const

/** Sets when a transfer is due, or that it is not. */
export async function planNext(runtime: Runtime, tx: Tx, id: string): Promise<void> {
  const row = await demandTransfer(tx, id)
  if (stateOf(row) !== 'active') {
    await cancelJob(tx, TRANSFER_JOB, id)
    return
  }
  const { organisation } = await runtime.live.current(runtime.db)
  const dueAt = nextDue(settingsOf(row).schedule, runtime.clock.now(), organisation.timeZone)
  await scheduleJob(tx, { kind: TRANSFER_JOB, key: id, dueAt })
}

/** True when the confirmed key and the kept credentials are those of another account now. */
function leavesAccount(before: TransferRow | undefined, settings: TransferSettings): boolean {
  if (!before) return false
  const was = settingsOf(before).place
  const { place } = settings
  return was.kind === 'sftp' && !(place.kind === 'sftp' && isSameAccount(was, place))
}

/**
 * Keeps a transfer. Credentials stay with the account that they were given for: with another server or user they are
 * forgotten, and so is the confirmed key.
 */
export async function saveTransfer(
  runtime: Runtime,
  about: { readonly id: string; readonly body: TransferBody },
  actor: Actor,
): Promise<void> {
  const { id, body } = about
  const { name, settings, secret } = body
  await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    await lockTransfer(tx, id)
    const before = await demandTransfer(tx, id).catch(() => undefined)
    const leaves = leavesAccount(before, settings)
    if (settings.place.kind === 'sftp' && !secret && (leaves || !before?.hasSecret))
      throw badInput('secret', SECRET)
    await putTransfer(tx, { id, name, settings, by: actor.kind === 'user' ? (actor.id ?? null) : null }, now)
    if (leaves) {
      await removeSecret(tx, transferSecretName(id))
      await changeTransfer(tx, id, { hostKey: null, offeredKey: null, fault: null })
    }
    if (secret && settings.place.kind === 'sftp') {
      const sealed = runtime.keyring.encrypt(JSON.stringify(secret))
      await putSecret(tx, { name: transferSecretName(id), ...sealed }, now)
    }
    await planNext(runtime, tx, id)
    const after = { name, settings, ...(secret && { secret: 'new' }) }
    const change = { actor, action: 'transfer.changed', subject: { kind: 'transfer', id }, after } as const
    const was = before && { name: before.name, settings: before.settings }
    await noteChange(tx, { ...change, ...(was && { before: was }) }, now)
  })
}

/** Removes a transfer with its credentials; what it brought stays. Throws `not_found`. */
export async function removeTransfer(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const { name, settings } = await demandTransfer(tx, id)
    await cancelJob(tx, TRANSFER_JOB, id)
    await removeSecret(tx, transferSecretName(id))
    await deleteTransfer(tx, id)
    const change = { actor, action: 'transfer.removed', subject: { kind: 'transfer', id } } as const
    await noteChange(tx, { ...change, before: { name, settings } }, runtime.clock.now())
  })
}
