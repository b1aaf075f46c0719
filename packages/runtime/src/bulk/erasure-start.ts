import type { BulkDeed } from '@shirube/contract'
import type { EpochMs } from '@shirube/kernel'

/** An erasure of many cannot be taken back once it has begun: for so long it can be called back. */
const CALL_BACK_MS = 10 * 60_000

/** When an erasure begins that was asked for at that time; undefined for what can be undone afterwards. */
export const erasureStart = (work: BulkDeed, askedAt: EpochMs): EpochMs | undefined =>
  work.kind === 'erase' ? askedAt + CALL_BACK_MS : undefined
