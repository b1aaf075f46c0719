import type { LeadMailBody } from '@shirube/contract'
import { type Actor, insertMailVersion, leadRecord, mailById, queueMessage } from '@shirube/db'
import { type MailContent, mailContentSchema, plainLetter, variantFor } from '@shirube/email'
import type { CompiledMail } from '@shirube/email/render'
import { AppError, LANGUAGES, type Language, type LeadId, type Localised } from '@shirube/kernel'
import { noteChange } from '../audit/note-change.ts'
import { inLead } from '../ingest/ingest.ts'
import type { LeadSession } from '../ingest/session.ts'
import { compileLanguages } from '../mail/compile-languages.ts'
import { mailRefusal } from '../mail/mail-issues.ts'
import { type MailPreviewed, previewMail } from '../mail/preview-mail.ts'
import { refusalOfMail } from '../mail/refusal-of-mail.ts'
import { freezeMails } from '../publish/freeze-mails.ts'
import type { Runtime } from '../runtime.ts'

const NO_MAIL = { ja: 'このメールはありません', en: 'There is no such mail' } as const

const REFUSALS = {
  'no-address': { ja: 'メールアドレスがないため、送れません', en: 'There is no address to send to' },
  'no-consent': {
    ja: 'メールの配信許諾がないため、送れません。許諾を得たら、根拠とともに記録してください',
    en: 'There is no consent to mail. Once it is given, record it with its basis',
  },
  suppressed: {
    ja: '配信停止か、以前に届かなかったアドレスのため、送れません',
    en: 'The address has unsubscribed, or could not be reached before',
  },
  excluded: {
    ja: '社内・競合など送信しないリストに入っているため、送れません',
    en: 'The lead is on a list that gets no mail (own people, competitors)',
  },
} as const satisfies Record<string, Localised>

interface Asked {
  readonly lead: LeadId
  readonly body: LeadMailBody
}

async function languageOf(runtime: Runtime, lead: LeadId): Promise<Language> {
  const record = await leadRecord(runtime.db, lead)
  if (!record) throw new AppError('not_found', `There is no lead ${lead}`)
  const { organisation } = await runtime.live.current(runtime.db)
  const own = record.fields['language']
  return LANGUAGES.find((one) => one === own) ?? organisation.language
}

async function contentOf(runtime: Runtime, body: LeadMailBody, language: Language): Promise<MailContent> {
  if (body.kind === 'text') return plainLetter(body, language)
  const mail = await mailById(runtime.db, body.mail)
  if (!mail || mail.archivedAt !== null) throw new AppError('bad_input', NO_MAIL)
  return mailContentSchema.parse(mail.content)
}

/** Shows a mail as this person would see it, and says why it would not be sent, if so. Nothing is kept. */
export async function previewForLead(
  runtime: Runtime,
  { lead, body }: Asked,
): Promise<{ readonly preview: MailPreviewed; readonly refusal?: Localised }> {
  const language = await languageOf(runtime, lead)
  const chosen = variantFor(await contentOf(runtime, body, language), language, language)
  const preview = await previewMail(runtime, { ...chosen, lead, marks: false })
  const { reason } = await inLead(runtime, lead, (session) => refusalOfMail(session, 'marketing'))
  return { preview, ...(reason && { refusal: REFUSALS[reason] }) }
}

type Compiled = Readonly<Record<string, CompiledMail>>

/** Keeps what is sent as it is now: words of their own as content of one mail that is in no catalogue. */
async function freeze(
  session: LeadSession,
  { body, letter }: { readonly body: LeadMailBody; readonly letter: Letter | undefined },
  actor: Actor,
): Promise<{ readonly mailId?: string; readonly mailVersionId: string }> {
  const { runtime, tx, now } = session
  if (body.kind === 'mail') {
    const mailVersionId = (await freezeMails({ runtime, tx, actor }, [body.mail]))[body.mail]
    if (mailVersionId === undefined) throw new AppError('bad_input', NO_MAIL)
    return { mailId: body.mail, mailVersionId }
  }
  const id = runtime.newId()
  const version = { id, mailId: `letter:${id}`, version: 1 }
  await insertMailVersion(tx, { ...version, content: letter?.content, compiled: letter?.compiled ?? {} }, now)
  return { mailVersionId: id }
}

interface Letter {
  readonly content: MailContent
  readonly compiled: Compiled
}

async function letterOf(runtime: Runtime, { lead, body }: Asked): Promise<Letter | undefined> {
  if (body.kind === 'mail') return undefined
  const content = plainLetter(body, await languageOf(runtime, lead))
  const compiled = await compileLanguages(content)
  if (!compiled.ok) throw mailRefusal(compiled.error)
  return { content, compiled: compiled.value }
}

/**
 * Writes one mail to one person, through the ledger like every mail: tracked, with the footer and the way to refuse
 * more, and judged once more when it is sent. Answers the message. Throws `conflict` that says why it may not be sent.
 */
export async function writeToLead(runtime: Runtime, asked: Asked, actor: Actor): Promise<string> {
  const letter = await letterOf(runtime, asked)
  const message = runtime.newId()
  await inLead(runtime, asked.lead, async (session) => {
    const { tx, lead, now } = session
    const { address, reason } = await refusalOfMail(session, 'marketing')
    if (reason) throw new AppError('conflict', REFUSALS[reason])
    const frozen = await freeze(session, { body: asked.body, letter }, actor)
    const sent = { id: message, key: `person:${message}`, channel: 'email', purpose: 'marketing' } as const
    await queueMessage(tx, { ...sent, ...frozen, leadId: lead, address, notBefore: now }, now)
    const { body } = asked
    const after = body.kind === 'mail' ? { mail: body.mail } : { subject: body.subject }
    await noteChange(tx, { actor, action: 'lead.mailed', subject: { kind: 'lead', id: lead }, after }, now)
  })
  runtime.notifier.tell('messages')
  return message
}
