import type { ClaimedMessage, Recipient } from '@shirube/db'
import { toStaffMail, toVisitorLetter, type UnsubscribeWays } from '@shirube/email/render'
import { type EpochMs, err, LANGUAGES, ok, type Result } from '@shirube/kernel'
import { z } from 'zod'
import type { LiveConfig } from '../live/live-config.ts'
import { mailContext } from './mail-context.ts'
import type { WritingFault, Written } from './written.ts'

/** Where and when a message is written. */
interface Place {
  readonly live: LiveConfig
  readonly publicUrl: string
  readonly now: EpochMs
}

/** What a plain letter says, whoever reads it. */
const wordsSchema = z.object({
  subject: z.string(),
  body: z.string(),
  language: z.enum(LANGUAGES),
  action: z.object({ label: z.string(), url: z.string() }).optional(),
})

/** The content that a mail to a colleague carries itself. */
const staffContentSchema = wordsSchema.extend({
  to: z.string().optional(),
  /** Ways into the product, beneath its public address. */
  links: z.array(z.object({ label: z.string(), path: z.string().startsWith('/') })).optional(),
})

/** A mail that was filled in already: a test of one that is being written. */
const filledContentSchema = z.object({
  filled: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
})

/** What somebody who sent a form in is written. */
const letterContentSchema = z.object({ letter: wordsSchema })

/** Writes a mail to a colleague: a notice, or a mail that was filled in already. */
export function writeToStaff(
  message: ClaimedMessage,
  recipient: Recipient | undefined,
  about: Place,
): Result<Written, WritingFault> {
  const ready = filledContentSchema.safeParse(message.content)
  if (ready.success) return ok({ ...ready.data, to: { address: message.address }, targets: [] })
  const content = staffContentSchema.safeParse(message.content)
  if (!content.success) return err('bad-content')
  const { to, links = [], ...notice } = content.data
  const others = links.map(({ label, path }) => ({ label, url: `${about.publicUrl}${path}` }))
  const context = recipient && mailContext(recipient, about.live, about.now)
  const mail = toStaffMail({ ...notice, others, ...(context && { context }) })
  return ok({ filled: mail, headers: mail.headers, to: { address: message.address, name: to }, targets: [] })
}

/** Writes a letter to somebody who sent a form in; only of a known lead is anything filled in. */
export function writeToVisitor(
  message: ClaimedMessage,
  recipient: Recipient | undefined,
  about: Place & { readonly unsubscribe: UnsubscribeWays },
): Result<Written, WritingFault> {
  const content = letterContentSchema.safeParse(message.content)
  if (!content.success) return err('bad-content')
  const { live, now, unsubscribe } = about
  const { legalName, address, contact } = live.organisation.settings.sender
  const context = recipient && mailContext(recipient, live, now)
  const organisation = { name: legalName, address, contact }
  const { headers, ...filled } = toVisitorLetter({
    ...content.data.letter,
    organisation,
    ...(context && { context }),
  })
  return ok({
    filled,
    headers,
    to: { address: message.address },
    targets: [],
    // There is nothing to refuse for somebody who is not known yet.
    ...(recipient && { unsubscribe }),
  })
}
