import type { Actor, Tx } from '@shirube/db'
import type { EpochMs, LeadId } from '@shirube/kernel'
import { noteChange } from '../../audit/note-change.ts'

/** Notes in the list of changes that somebody merged two leads, or parted them again. */
export const noteMerge = (
  tx: Tx,
  actor: Actor,
  about: {
    readonly action: 'lead.merged' | 'lead.parted'
    readonly merge: string
    readonly survivor: LeadId
    readonly merged: LeadId
    readonly now: EpochMs
  },
): Promise<void> => {
  const { action, merge, survivor, merged, now } = about
  return noteChange(
    tx,
    { actor, action, subject: { kind: 'lead', id: survivor }, after: { merge, merged } },
    now,
  )
}
