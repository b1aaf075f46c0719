import type { Cause } from '@shirube/audience'
import { setLeadOwner } from '@shirube/db'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'

/** Gives the lead of a session to another colleague, or to nobody, with its event; false when it was so before. */
export async function changeOwner(
  session: LeadSession,
  { from, to }: { readonly from: string | null; readonly to: string | null },
  cause: Cause,
): Promise<boolean> {
  if (from === to) return false
  await setLeadOwner(session.tx, session.lead, { to, now: session.now })
  const payload = { ...(from !== null && { before: from }), ...(to !== null && { after: to }) }
  await record(session, { kind: 'owner.changed', payload, cause })
  return true
}
