import type { Transfer, TransferFile } from '@shirube/contract'
import type { TransferFileRow, TransferRow } from '@shirube/db/transfer'
import type { Localised } from '@shirube/kernel'
import { importCountsOf, keysOf, settingsOf, stateOf } from '@shirube/runtime'

/** A transfer as callers see it: never its credentials. */
export function presentTransfer(row: TransferRow): Transfer {
  const { host, offered } = keysOf(row)
  const { id, name, hasSecret, waiting, lastRunAt, nextAt, fault } = row
  return {
    id,
    name,
    settings: settingsOf(row),
    state: stateOf(row),
    hasSecret,
    waiting,
    ...(host && { hostKey: host }),
    ...(offered && { offeredKey: offered }),
    ...(lastRunAt !== null && { lastRunAt }),
    ...(nextAt !== null && { nextAt }),
    ...(fault !== null && { fault: fault as Localised }),
  }
}

const BY_IMPORT = {
  ready: 'waiting',
  running: 'taking',
  done: 'done',
  failed: 'failed',
  undoing: 'done',
  undone: 'undone',
} as const satisfies Record<string, TransferFile['state']>

function stateOfFile({ state, importState }: TransferFileRow): TransferFile['state'] {
  switch (state) {
    case 'waiting':
    case 'taken':
      return importState === null ? 'discarded' : BY_IMPORT[importState]
    case 'seen':
    case 'taking':
      // Begun, though the run was killed before it could note so.
      return importState === null || importState === 'ready' ? 'taking' : BY_IMPORT[importState]
    case 'failed':
    case 'same':
    case 'writing':
    case 'written':
      return state
  }
}

/** A file of a transfer and what has become of it, as callers see it. */
export function presentFile(row: TransferFileRow): TransferFile {
  const { id, name, size, seenAt, importId, importState, importCounts } = row
  const rows = row.rows ?? row.importRows
  const fault = (row.fault ?? row.importFault) as Localised | null
  return {
    id,
    name,
    size,
    state: stateOfFile(row),
    at: seenAt,
    ...(importId !== null && importState !== null && { import: importId }),
    ...(rows !== null && { rows }),
    ...(importCounts !== null && { counts: { ...importCountsOf(importCounts) } }),
    ...(fault !== null && { fault }),
  }
}
