import type { AuditAction } from '@shirube/contract'
import { type AuditEntry, appendAudit, type Tx } from '@shirube/db'
import type { EpochMs } from '@shirube/kernel'

/** A change that a person makes, by its name in the list of changes. */
export interface NotedChange extends AuditEntry {
  readonly action: AuditAction
}

/** Notes a change in the list of changes, in the transaction of the change itself. */
export const noteChange = (tx: Tx, change: NotedChange, now: EpochMs): Promise<void> =>
  appendAudit(tx, change, now)
