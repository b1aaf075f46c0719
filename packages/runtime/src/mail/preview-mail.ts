import { customFieldList, type Recipient, recipients } from '@shirube/db'
import { lintMail, type MailFault, type MailVariant } from '@shirube/email'
import { type ShownMail, type ShownTag, sampleRecipient, showMail, shownTags } from '@shirube/email/render'
import { AppError, asId, type Language, type LeadId } from '@shirube/kernel'
import { mailContext } from '../dispatch/mail-context.ts'
import type { Runtime } from '../runtime.ts'

/** What somebody who writes a mail wants to see. */
export interface MailPreviewing {
  readonly language: Language
  readonly variant: MailVariant
  /** Filled in for this lead; for somebody invented when it is missing. */
  readonly lead?: string | undefined
  /** Blocks tell where they stand in the MJML. */
  readonly marks: boolean
}

/** A mail as it would be seen, and everything to be said of it. */
export interface MailPreviewed {
  readonly findings: readonly MailFault[]
  readonly tags: readonly ShownTag[]
  readonly shown?: ShownMail
}

/** The addresses in a mail that is only looked at lead nowhere. */
const NOWHERE = { unsubscribe: 'about:blank#unsubscribe', view: 'about:blank#view' } as const

async function recipientOf(runtime: Runtime, asked: MailPreviewing): Promise<Recipient> {
  const { language, lead } = asked
  if (lead !== undefined) {
    const id = asId<LeadId>(lead)
    const known = (await recipients(runtime.db, [id])).get(id)
    if (!known) throw new AppError('not_found', `There is no lead ${lead}`)
    return known
  }
  const { fields, company } = sampleRecipient(language)
  const nobody = asId<LeadId>('00000000-0000-7000-8000-000000000000')
  return { id: nobody, fields, company, language, timeZone: null, basis: 'consent' }
}

/** Shows a mail that is being written as one recipient would see it. Keeps nothing and sends nothing. */
export async function previewMail(runtime: Runtime, asked: MailPreviewing): Promise<MailPreviewed> {
  const { db, clock } = runtime
  const [recipient, live, custom] = await Promise.all([
    recipientOf(runtime, asked),
    runtime.live.current(db),
    customFieldList(db),
  ])
  const { language, variant, marks } = asked
  const context = mailContext(recipient, live, clock.now())
  const showing = { language, variant, marks, context, urls: NOWHERE }
  const shown = await showMail(showing)
  const advice = lintMail(
    { format: 1, variants: { [language]: variant } },
    {
      customFields: custom.map(({ id }) => id),
      ...(shown.ok && { htmlBytes: { [language]: shown.value.bytes } }),
    },
  )
  const tags = shownTags(showing)
  return shown.ok
    ? { findings: advice, tags, shown: shown.value }
    : { findings: [...shown.error, ...advice], tags }
}
