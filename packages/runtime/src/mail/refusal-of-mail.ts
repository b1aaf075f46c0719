import { NO_NEEDS } from '@shirube/audience'
import { suppressionOf } from '@shirube/db'
import { factsNow, type LeadSession } from '../ingest/session.ts'

/** Why a mail may not go to the lead of a session, if so, and to which address. The dispatcher asks again at the claim. */
export async function refusalOfMail(
  session: LeadSession,
  purpose: 'marketing' | 'transactional',
): Promise<{
  readonly address: string
  readonly reason?: 'no-address' | 'excluded' | 'suppressed' | 'no-consent'
}> {
  const facts = await factsNow(session, NO_NEEDS)
  const address = facts.lead.fields['email']
  if (typeof address !== 'string' || address === '') return { address: '', reason: 'no-address' }
  if (facts.lists.some((list) => session.live.systemLists.has(list))) return { address, reason: 'excluded' }
  const suppressed = await suppressionOf(
    session.tx,
    'email',
    session.runtime.keyring.hash('address', address),
  )
  const stops = suppressed !== undefined && (purpose === 'marketing' || suppressed !== 'unsubscribed')
  if (stops) return { address, reason: 'suppressed' }
  if (purpose === 'marketing' && facts.consents.email !== 'granted') return { address, reason: 'no-consent' }
  return { address }
}
