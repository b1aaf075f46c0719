import { createHash } from 'node:crypto'
import type { ClaimedMessage, Recipient } from '@shirube/db'
import {
  composeMime,
  type DkimSigner,
  type FilledMessage,
  headerAddress,
  signDkim,
  type UnsubscribeWays,
} from '@shirube/email/render'
import { type EpochMs, err, ok, type Result } from '@shirube/kernel'
import type { LiveConfig } from '../live/live-config.ts'
import { mailUrls } from '../mail-track/mail-urls.ts'
import type { Keyring } from '../secrets/keyring.ts'
import type { OutgoingMail } from '../smtp/smtp-session.ts'
import { mailContext } from './mail-context.ts'
import type { MailShelf } from './mail-shelf.ts'
import { messageIdOf } from './message-id.ts'
import { domainOf, verpAddress } from './verp.ts'
import { writeToStaff, writeToVisitor } from './write-own-content.ts'
import type { WritingFault, Written } from './written.ts'

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

/** How further mail is refused: by a link, or by a mail that a person reads at the sender's address. */
function refusalsOf(desk: WritingDesk, message: ClaimedMessage): UnsubscribeWays {
  const { replyTo, fromEmail } = desk.live.organisation.settings.sender
  const mailto = `${replyTo ?? fromEmail}?subject=unsubscribe`
  return { url: mailUrls(desk, message.id).unsubscribe, mailto }
}

async function writeToLead(
  desk: WritingDesk,
  message: ClaimedMessage,
  about: { readonly recipient: Recipient | undefined; readonly now: EpochMs },
): Promise<Result<Written, WritingFault>> {
  const { live } = desk
  const { recipient, now } = about
  if (!recipient) return err('asset-missing')
  const languages = [...(recipient.language ? [recipient.language] : []), live.organisation.language]
  const mail = message.mailVersionId && (await desk.shelf.mail(message.mailVersionId, languages))
  if (!mail) return err('asset-missing')
  const urls = mailUrls(desk, message.id)
  const filled = mail.fill(mailContext(recipient, live, now), urls)
  if (!filled.ok) return err(filled.error.code)
  const { targets } = filled.value
  const unsubscribe = refusalsOf(desk, message)
  return ok({ filled: filled.value, to: { address: message.address }, unsubscribe, targets })
}

async function write(
  desk: WritingDesk,
  message: ClaimedMessage,
  about: { readonly recipient: Recipient | undefined; readonly now: EpochMs },
): Promise<Result<Written, WritingFault>> {
  const { recipient, now } = about
  const place = { live: desk.live, publicUrl: desk.publicUrl, now }
  if (message.purpose === 'staff') return writeToStaff(message, recipient, place)
  if (message.content === null) return await writeToLead(desk, message, about)
  return writeToVisitor(message, recipient, { ...place, unsubscribe: refusalsOf(desk, message) })
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
  const written = await write(desk, message, { recipient, now })
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
