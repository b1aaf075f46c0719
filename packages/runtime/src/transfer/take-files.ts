import { transaction } from '@shirube/db'
import {
  changeFile,
  enterFile,
  forgetSeen,
  knownFile,
  lockTransfer,
  type SeenFile,
  type TransferFileRow,
  unsettledFiles,
} from '@shirube/db/transfer'
import type { Runtime } from '../runtime.ts'
import { matchesPattern } from './place/file-pattern.ts'
import { takeFile } from './take-file.ts'
import type { Taking } from './taking.ts'

/** A file without a marker must have lain there unchanged for so long at least. */
const STILL_MS = 5_000
const DAY = 86_400_000

const isSame = (a: SeenFile, b: SeenFile): boolean =>
  a.name === b.name && a.size === b.size && a.modifiedAt === b.modifiedAt

/** Claims a file before anything is done with it; the file as claimed, or nothing when it is not to be taken. */
async function claim(runtime: Runtime, taking: Taking, file: SeenFile): Promise<TransferFileRow | undefined> {
  const { transfer, settings } = taking
  return await transaction(runtime.db, async (tx) => {
    const now = runtime.clock.now()
    if (!(await lockTransfer(tx, transfer.id))) return undefined
    const known = await knownFile(tx, transfer.id, file)
    if (known && known.state !== 'seen') return known.state === 'taking' ? known : undefined
    const waits = settings.marker === undefined && (known === undefined || now - known.seenAt < STILL_MS)
    const id = known?.id ?? runtime.newId()
    if (known === undefined) await enterFile(tx, { ...file, id, transferId: transfer.id, state: 'seen' }, now)
    if (waits) return undefined
    const importId = runtime.newId()
    await changeFile(tx, id, { state: 'taking', importId, settled: settings.after === 'leave', seenAt: now })
    return await knownFile(tx, transfer.id, file)
  })
}

/** Moves or deletes what is dealt with, with its marker; what lies there under its name by now is left alone. */
async function settle(runtime: Runtime, taking: Taking, lying: readonly SeenFile[]): Promise<void> {
  const { transfer, settings, place } = taking
  for (const file of await unsettledFiles(runtime.db, transfer.id)) {
    const taken = file.state !== 'failed' && file.importState !== null
    if (lying.some((one) => isSame(one, file))) {
      if (settings.after === 'move')
        await place.moveInto(
          taken || file.state === 'same' ? 'done' : 'failed',
          file.name,
          `${file.id}-${file.name}`,
        )
      else if (settings.after === 'delete' && taken) await place.remove(file.name)
      if (settings.marker !== undefined && settings.after !== 'leave')
        await place.remove(`${file.name}${settings.marker}`)
    }
    await changeFile(runtime.db, file.id, { settled: true })
  }
}

/**
 * Takes in what lies ready at the place of a transfer, each file once. Each is claimed before its import is made:
 * who is killed goes on with it, and nobody takes it twice.
 */
export async function takeFiles(runtime: Runtime, taking: Taking): Promise<void> {
  const { transfer, settings, place, goOn } = taking
  const lying = await place.list()
  const names = new Set(lying.map(({ name }) => name))
  const { marker } = settings
  const ready = lying
    .filter(({ name }) => matchesPattern(settings.pattern, name))
    .filter(({ name }) => marker === undefined || (!name.endsWith(marker) && names.has(`${name}${marker}`)))
    .toSorted((a, b) => a.modifiedAt - b.modifiedAt || (a.name < b.name ? -1 : 1))
  for (const file of ready) {
    if (!goOn()) return
    const claimed = await claim(runtime, taking, file)
    if (claimed) await takeFile(runtime, taking, claimed)
  }
  await settle(runtime, taking, lying)
  await forgetSeen(runtime.db, transfer.id, runtime.clock.now() - 30 * DAY)
}
