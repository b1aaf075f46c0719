import { createHash } from 'node:crypto'
import type { ClaimedMessage, Recipient } from '@shirube/db'
import {
  composeMime,
  type DkimSigner,
  type FilledMessage,
  headerAddress,
  type MimeInput,
  signDkim,
  toStaffMail,
} from '@shirube/email/render'
import { type EpochMs, err, LANGUAGES, ok, type Result } from '@shirube/kernel'
import { z } from 'zod'
import type { LiveConfig } from '../live/live-config.ts'
import { mailUrls } from '../mail-track/mail-urls.ts'
import type { Keyring } from '../secrets/keyring.ts'
import type { OutgoingMail } from '../smtp/smtp-session.ts'
import { mailContext } from './mail-context.ts'
import type { MailShelf } from './mail-shelf.ts'
import { messageIdOf } from './message-id.ts'
import { domainOf, verpAddress } from './verp.ts'

/** What messages are written with. */
export interface WritingDesk {
  readonly keyring: Keyring
  readonly publicUrl: string
  readonly shelf: MailShelf
  readonly live: LiveConfig
  readonly signer: DkimSigner | undefined
}

/** A message as it goes out, with what is written down of it beforehand. */
export interface RenderedMessage extends OutgoingMail {
  readonly mimeHash: string
  readonly targets: FilledMessage['targets']
}

/** Why a message cannot be written; a defect of its content or address, which no repetition mends. */
export type WritingFault = 'asset-missing' | 'liquid-limit' | 'liquid-error' | 'bad-header' | 'bad-content'

/** The content that a mail to a colleague carries itself. */
const staffContentSchema = z.object({
  subject: z.string(),
  body: z.string(),
  language: z.enum(LANGUAGES),
  to: z.string().optional(),
  action: z.object({ label: z.string(), url: z.string() }).optional(),
  /** Ways into the product, beneath its public address. */
  links: z.array(z.object({ label: z.string(), path: z.string().startsWith('/') })).optional(),
})

/** A mail that was filled in already: a test of one that is being written. */
const filledContentSchema = z.object({
  filled: z.object({ subject: z.string(), html: z.string(), text: z.string() }),
})

type Written = Pick<MimeInput, 'filled' | 'to' | 'unsubscribe' | 'headers'> & {
  readonly targets: FilledMessage['targets']
}

function writeToStaff(
  message: ClaimedMessage,
  recipient: Recipient | undefined,
  about: Pick<WritingDesk, 'live' | 'publicUrl'> & { readonly now: EpochMs },
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

async function writeToLead(
  desk: WritingDesk,
  message: ClaimedMessage,
  about: { readonly recipient: Recipient; readonly now: EpochMs },
): Promise<Result<Written, WritingFault>> {
  const { live } = desk
  const { recipient, now } = about
  const languages = [...(recipient.language ? [recipient.language] : []), live.organisation.language]
  const mail = message.mailVersionId && (await desk.shelf.mail(message.mailVersionId, languages))
  if (!mail) return err('asset-missing')
  const urls = mailUrls(desk, message.id)
  const filled = mail.fill(mailContext(recipient, live, now), urls)
  if (!filled.ok) return err(filled.error.code)
  const { replyTo, fromEmail } = live.organisation.settings.sender
  // A refusal by mail reaches a person: whoever reads what is sent to the sender's address.
  const unsubscribe = { url: urls.unsubscribe, mailto: `${replyTo ?? fromEmail}?subject=unsubscribe` }
  const { targets } = filled.value
  return ok({ filled: filled.value, to: { address: message.address }, unsubscribe, targets })
}

/**
 * Writes one message: filled in, composed, signed. The same message, recipient and time give the same bytes. Rejects
 * when it should be signed and is not.
 */
export async function renderMessage(
  desk: WritingDesk,
  message: ClaimedMessage,
  about: { readonly recipient?: Recipient | undefined; readonly now: EpochMs },
): Promise<Result<RenderedMessage, WritingFault>> {
  const { live, signer, keyring } = desk
  const { recipient, now } = about
  const written =
    message.purpose === 'staff'
      ? writeToStaff(message, recipient, { live, publicUrl: desk.publicUrl, now })
      : recipient
        ? await writeToLead(desk, message, { recipient, now })
        : err('asset-missing' as const)
  if (!written.ok) return written
  const { sender } = live.organisation.settings
  const plain = (address: string): string => headerAddress(address) ?? address
  const { targets, ...parts } = written.value
  const mime = composeMime({
    ...parts,
    from: { address: sender.fromEmail, name: sender.fromName },
    ...(sender.replyTo !== undefined && { replyTo: { address: sender.replyTo } }),
    messageId: messageIdOf(message.key, plain(sender.fromEmail)),
    date: now,
    boundarySeed: message.key,
  })
  if (!mime.ok) return err('bad-header')
  const raw = signer ? await signDkim(mime.value, signer) : mime.value
  if (signer && !raw.subarray(0, 64).includes('DKIM-Signature:'))
    throw new Error('The message has no DKIM signature')
  return ok({
    from: verpAddress(keyring, message.id, domainOf(plain(sender.fromEmail))),
    to: plain(message.address),
    message: raw,
    mimeHash: createHash('sha256').update(raw).digest('hex'),
    targets,
  })
}
