import type { Readable } from 'node:stream'
import { LARGEST_LIST } from '@shirube/contract'
import { type Actor, type Tx, transaction } from '@shirube/db'
import {
  addRanges,
  addressTable,
  contradictions,
  putStagedRanges,
  removeAddressTable,
  stageRanges,
} from '@shirube/db/address-range'
import { noteChange } from '../audit/note-change.ts'
import type { FileStore } from '../file/file-store.ts'
import type { OpenBytes } from '../import/file/open-bytes.ts'
import type { Runtime } from '../runtime.ts'
import { cellFault, NAMED_FAULTS, tableFault } from './address-table-fault.ts'
import { readAddressTable } from './read-address-table.ts'

const SUBJECT = { kind: 'address-table', id: '1' } as const

/** What the list of changes says of a table: what it was called and how large it is. */
async function told(tx: Tx): Promise<{ readonly name: string; readonly rows: number } | undefined> {
  const table = await addressTable(tx)
  return table && { name: table.name, rows: table.rows }
}

async function stage(tx: Tx, open: OpenBytes): Promise<void> {
  await stageRanges(tx)
  for await (const ranges of readAddressTable(open)) await addRanges(tx, ranges)
  const faults = await contradictions(tx, NAMED_FAULTS)
  if (faults.length > 0)
    throw tableFault.rows(faults.map(({ line, other }) => ({ line, text: cellFault.contradicts(other) })))
}

/**
 * Puts a table of addresses in the place of the one before, in one transaction: all of the file, or nothing of it.
 * Throws what names the lines at fault.
 */
export async function putAddressTable(
  runtime: Runtime,
  files: FileStore,
  { name, bytes, actor }: { readonly name: string; readonly bytes: Readable; readonly actor: Actor },
): Promise<void> {
  const file = runtime.newId()
  await files.put(file, bytes, LARGEST_LIST)
  try {
    await transaction(runtime.db, async (tx) => {
      const now = runtime.clock.now()
      const before = await told(tx)
      await stage(tx, () => files.open(file))
      const by = actor.kind === 'user' ? (actor.id ?? null) : null
      await putStagedRanges(tx, { id: runtime.newId(), name, by }, now)
      const note = { actor, action: 'address-table.put', subject: SUBJECT, before } as const
      await noteChange(tx, { ...note, after: await told(tx) }, now)
    })
  } finally {
    await files.remove(file)
  }
}

/** Takes the table of addresses away; where there is none, nothing happens. */
export async function dropAddressTable(runtime: Runtime, actor: Actor): Promise<void> {
  await transaction(runtime.db, async (tx) => {
    const before = await told(tx)
    if (!before) return
    await removeAddressTable(tx)
    const note = { actor, action: 'address-table.removed', subject: SUBJECT, before } as const
    await noteChange(tx, note, runtime.clock.now())
  })
}
