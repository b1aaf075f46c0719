import type { Cause, Channel, ConsentState } from '@shirube/audience'
import type { ConsentGiven } from '@shirube/contract'
import { insertConsent, leadRecord, patchLead } from '@shirube/db'
import { record } from '../ingest/record.ts'
import type { LeadSession } from '../ingest/session.ts'

/**
 * Keeps evidence of consents and notes the state now. Saying the same again leaves evidence but no event. What the
 * person refused by mail stays with the address (suppressions), whatever a form says: anybody can fill in a form.
 */
export async function giveConsents(
  session: LeadSession,
  consents: readonly ConsentGiven[],
  about: { readonly evidence: Readonly<Record<string, unknown>>; readonly cause?: Cause },
): Promise<void> {
  for (const { channel, state, basis, wording } of consents) {
    const row = await leadRecord(session.tx, session.lead)
    const known: Partial<Record<Channel, ConsentState>> = row?.consents ?? {}
    const before = known[channel] ?? 'unknown'
    const said = { ...(basis && { basis }), ...(wording !== undefined && { wording }) }
    const id = session.runtime.newId()
    const kept = { id, leadId: session.lead, channel, state, ...said, evidence: about.evidence }
    await insertConsent(session.tx, kept, session.now)
    if (before === state) continue
    await patchLead(session.tx, session.lead, { consents: { ...known, [channel]: state }, at: session.now })
    // The event names the wording by its version; a long text stays with the evidence.
    const named = {
      ...(basis && { basis }),
      ...(wording !== undefined && { wording: wording.slice(0, 200) }),
    }
    await record(session, {
      kind: 'consent.changed',
      payload: { channel, before, after: state, ...named },
      ...(about.cause && { cause: about.cause }),
    })
  }
}
