import type { EpochMs, LeadId, RunId } from '@shirube/kernel'
import type { Tx } from '../connect/database.ts'

/** A message that is taken as sent. */
export interface AcceptedMessage {
  readonly key: string
  readonly leadId: LeadId | null
  readonly mailId: string | null
  readonly purpose: string
}

/** Takes everything that a run has queued as sent, for a past that is told rather than lived: nothing leaves the machine. */
export const acceptQueued = (tx: Tx, run: RunId, now: EpochMs): Promise<readonly AcceptedMessage[]> => tx<
  AcceptedMessage[]
>`
    update messages set state = 'accepted', attempts = 1, tried_at = ${now}, data_started_at = ${now},
      accepted_at = ${now}, settled_at = ${now}
    where run_id = ${run} and state = 'queued'
    returning key, lead_id as "leadId", mail_id as "mailId", purpose`
