import { newestMails, queueMessage } from '@shirube/db'
import { refusalOfMail } from '../../mail/refusal-of-mail.ts'
import type { Apply } from './context.ts'

/** Queues a mail in the ledger, in the transaction of the decision; a refusal leaves a row that says why. */
export const applyMessage: Apply<'message'> = async (effect, context) => {
  const { session, run, node, ordinal } = context
  const { tx, now } = session
  const key = `run:${run.id}:${node}:${ordinal}:${effect.channel}`
  const mails = await newestMails(tx, run.versionId)
  const mailVersionId = mails[effect.mail]
  const { address, reason: refused } = await refusalOfMail(session, effect.purpose)
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
