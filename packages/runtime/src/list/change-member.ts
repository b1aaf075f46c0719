import type { Cause } from '@shirube/audience'
import { addToList, removeFromList } from '@shirube/db'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'

/** Puts the lead of a session on a list, or takes it off, with its event; false when it was so before. */
export async function changeMember(
  session: LeadSession,
  { list, on }: { readonly list: string; readonly on: boolean },
  cause: Cause,
): Promise<boolean> {
  const { tx, lead, now } = session
  const changed = on ? await addToList(tx, { list, lead }, now) : await removeFromList(tx, list, lead)
  if (changed) await record(session, { kind: on ? 'list.added' : 'list.removed', payload: { list }, cause })
  return changed
}
