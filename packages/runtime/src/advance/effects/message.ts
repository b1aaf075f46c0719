import { NO_NEEDS } from '@shirube/audience'
import { newestMails, queueMessage, suppressionOf } from '@shirube/db'
import type { EffectRefusal } from '@shirube/engine'
import { factsNow } from '../../ingest/session.ts'
import type { Apply, EffectContext } from './context.ts'

/** Why this mail may not go to this lead, if so. The dispatcher asks again at the claim. */
async function refusal(
  context: EffectContext,
  purpose: 'marketing' | 'transactional',
): Promise<{ readonly address: string; readonly reason?: EffectRefusal }> {
  const { session } = context
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

/** Queues a mail in the ledger, in the transaction of the decision; a refusal leaves a row that says why. */
export const applyMessage: Apply<'message'> = async (effect, context) => {
  const { session, run, node, ordinal } = context
  const { tx, now } = session
  const key = `run:${run.id}:${node}:${ordinal}:${effect.channel}`
  const mails = await newestMails(tx, run.versionId)
  const mailVersionId = mails[effect.mail]
  const { address, reason: refused } = await refusal(context, effect.purpose)
  const reason = mailVersionId === undefined ? 'asset-missing' : refused
  await queueMessage(
    tx,
    {
      id: session.runtime.newId(),
      key,
      channel: effect.channel,
      purpose: effect.purpose,
      leadId: session.lead,
      runId: run.id,
      versionId: run.versionId,
      node,
      mailId: effect.mail,
      ...(mailVersionId !== undefined && { mailVersionId }),
      address,
      ...(reason !== undefined && { suppressed: reason }),
      notBefore: now,
    },
    now,
  )
  if (reason !== undefined) return { kind: 'refused', reason }
  session.runtime.notifier.tell('messages')
  return { kind: 'done', ref: key }
}
