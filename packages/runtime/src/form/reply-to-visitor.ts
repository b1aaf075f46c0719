import { emailQuestion } from '@shirube/contract'
import { queueMessage } from '@shirube/db'
import { newestMailVersion } from '@shirube/db/form'
import { makeAssetPath } from '../asset-link/asset-link.ts'
import type { LeadSession } from '../ingest/session.ts'
import type { Runtime } from '../runtime.ts'
import type { FilledForm } from './filled-form.ts'
import { queueVisitorLetter } from './visitor-letter.ts'

const DOWNLOAD = { ja: '資料をダウンロード', en: 'Download the document' } as const

/** The address that a form was sent in with. */
export function addressIn({ definition, answers }: Pick<FilledForm, 'definition' | 'answers'>): string {
  const asked = emailQuestion(definition)
  return String((asked && answers.values[asked.key]) ?? '')
}

/**
 * Sends whoever sent the form in what the form answers, in the transaction that took it in, through the ledger like
 * every mail. A form that gives a document gives it here too. Answers whether there is anything to send.
 */
export async function replyToVisitor(
  runtime: Runtime,
  session: LeadSession,
  about: { readonly form: FilledForm; readonly submission: string },
): Promise<boolean> {
  const { form, submission } = about
  const { reply, material } = form.definition
  if (!reply) return false
  const { tx, lead, now } = session
  const key = `form:${submission}:reply`
  const address = addressIn(form)
  if (reply.kind === 'mail') {
    const version = await newestMailVersion(tx, reply.mail)
    if (version === undefined) {
      runtime.log.warn('The mail that answers a form is not there', { form: form.id, mail: reply.mail })
      return false
    }
    const message = { id: runtime.newId(), key, channel: 'email', purpose: 'transactional' } as const
    const content = { mailId: reply.mail, mailVersionId: version }
    return await queueMessage(tx, { ...message, ...content, leadId: lead, address, notBefore: now }, now)
  }
  const { language } = form
  const path = material === undefined ? undefined : makeAssetPath(runtime, { material, lead, form: form.id })
  const letter = {
    ...{ key, address, language, lead },
    subject: reply.subject[language],
    body: reply.body[language],
    ...(path !== undefined && { action: { label: DOWNLOAD[language], url: `${form.publicUrl}${path}` } }),
  }
  await queueVisitorLetter(runtime, tx, { letter, now })
  return true
}
