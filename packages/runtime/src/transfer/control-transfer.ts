import type { TransferTest } from '@shirube/contract'
import { type Actor, scheduleJob, transaction } from '@shirube/db'
import { changeTransfer, lockTransfer, TRANSFER_JOB } from '@shirube/db/transfer'
import { AppError } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import type { Runtime } from '../runtime.ts'
import { openTransferPlace } from './open-transfer-place.ts'
import { planNext } from './save-transfer.ts'
import { StrangeHost, transferFault } from './transfer-fault.ts'
import { demandTransfer, keysOf, stateOf } from './transfer-state.ts'

/** Tries to reach the place of a transfer, and remembers the key that its server showed. */
export async function testTransfer(
  runtime: Runtime,
  about: { readonly id: string; readonly base: string },
): Promise<TransferTest> {
  const row = await demandTransfer(runtime.db, about.id)
  try {
    const place = await openTransferPlace(runtime, row, about.base)
    const files = await place.list().finally(() => place.close())
    return { kind: 'reached', files: files.length }
  } catch (error) {
    if (error instanceof StrangeHost) {
      const { key } = error
      await changeTransfer(runtime.db, about.id, { offeredKey: key })
      return { kind: keysOf(row).host ? 'changed-key' : 'unknown-key', key }
    }
    if (!(error instanceof AppError) || error.code !== 'unavailable' || !error.text) throw error
    return { kind: 'failed', fault: error.text }
  }
}

const OTHER = {
  ja: '接続先がいま示している鍵ではありません。もう一度「接続を試す」で確かめてください',
  en: 'This is not the key that the server shows now. Test the connection again',
} as const

/** Confirms the key that a server showed: from now on it is known again by it. Throws `conflict` for any other. */
export async function confirmHostKey(
  runtime: Runtime,
  about: { readonly id: string; readonly fingerprint: string },
  actor: Actor,
): Promise<void> {
  const { id, fingerprint } = about
  await transaction(runtime.db, async (tx) => {
    await lockTransfer(tx, id)
    const { host, offered } = keysOf(await demandTransfer(tx, id))
    if (offered?.fingerprint !== fingerprint) throw new AppError('conflict', OTHER)
    await changeTransfer(tx, id, { hostKey: offered, offeredKey: null, fault: null, toldFault: null })
    await planNext(runtime, tx, id)
    const subject = { kind: 'transfer', id }
    const change = { actor, action: 'transfer.key-confirmed', subject, after: offered } as const
    await noteChange(tx, { ...change, ...(host && { before: host }) }, runtime.clock.now())
  })
}

/** Pauses a transfer, or lets it go on. */
export async function pauseTransfer(
  runtime: Runtime,
  about: { readonly id: string; readonly paused: boolean },
  actor: Actor,
): Promise<void> {
  const { id, paused } = about
  await transaction(runtime.db, async (tx) => {
    await demandTransfer(tx, id)
    await changeTransfer(tx, id, { paused })
    await planNext(runtime, tx, id)
    const action = paused ? 'transfer.paused' : 'transfer.resumed'
    await noteChange(tx, { actor, action, subject: { kind: 'transfer', id } }, runtime.clock.now())
  })
}

/** Has a transfer done now. Throws `conflict` while its server's key is not confirmed. */
export async function runTransferNow(runtime: Runtime, id: string, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const state = stateOf(await demandTransfer(tx, id))
    if (state === 'unconfirmed') throw new AppError('conflict', transferFault.unknownKey().text ?? '')
    if (state === 'changed-key') throw new AppError('conflict', transferFault.changedKey().text ?? '')
    await scheduleJob(tx, { kind: TRANSFER_JOB, key: id, dueAt: runtime.clock.now() })
    await noteChange(
      tx,
      { actor, action: 'transfer.run', subject: { kind: 'transfer', id } },
      runtime.clock.now(),
    )
  })
}
