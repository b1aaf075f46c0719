import { createHash } from 'node:crypto'
import { type EpochMs, ok, type Result } from '@shirube/kernel'
import type { EncodedMail } from '../filled-mail.ts'
import { type EncodedBody, encodeBody } from './body-encoding.ts'
import { unstructured } from './encoded-word.ts'
import { HeaderLines, type MimeFault } from './header-lines.ts'
import { type Mailbox, mailboxHeader } from './mailbox.ts'
import { endPieces } from './quoted-printable.ts'

/** How the reader's mail program can refuse further mail (RFC 2369, RFC 8058). */
export interface UnsubscribeWays {
  /** Answers a POST without cookie or confirmation. */
  readonly url: string
  /** An address that takes refusals by mail. */
  readonly mailto?: string | undefined
}

/** Everything that a message consists of. */
export interface MimeInput {
  readonly filled: EncodedMail
  readonly from: Mailbox
  readonly to: Mailbox
  readonly replyTo?: Mailbox | undefined
  /** With or without its angle brackets. */
  readonly messageId: string
  readonly date: EpochMs
  /** Given for every mail to a lead; left out only for mail to colleagues. */
  readonly unsubscribe?: UnsubscribeWays | undefined
  /** Further fields, such as `Feedback-ID`; ASCII, without line breaks. */
  readonly headers?: readonly (readonly [name: string, value: string])[] | undefined
  /** The boundary is made from this; the key of the message serves well. */
  readonly boundarySeed: string
}

const MESSAGE_ID = /^<?([^\s<>@]+@[^\s<>@]+)>?$/u

/** No line of quoted-printable or base64 can begin like this, so no body can hold it. */
const boundaryOf = (seed: string): string =>
  `=_${createHash('sha256').update(seed).digest('hex').slice(0, 32)}`

/** A date as mail writes it, in universal time (RFC 5322, 3.3). */
const dateHeader = (at: EpochMs): string => new Date(at).toUTCString().replace('GMT', '+0000')

function messageIdHeader(messageId: string): string | undefined {
  const id = MESSAGE_ID.exec(messageId)?.[1]
  return id === undefined ? undefined : `<${id}>`
}

function addUnsubscribe(header: HeaderLines, { url, mailto }: UnsubscribeWays): void {
  const ways = [url, ...(mailto === undefined ? [] : [`mailto:${mailto}`])]
  const bad = ways.some((way) => /[\s<>,]/u.test(way)) || !/^https?:\/\//u.test(url)
  header.add('List-Unsubscribe', bad ? undefined : ways.map((way) => `<${way}>`).join(', '))
  header.add('List-Unsubscribe-Post', 'List-Unsubscribe=One-Click')
}

function headerOf(input: MimeInput, boundary: string): Result<string, MimeFault> {
  const header = new HeaderLines()
  header.add('From', mailboxHeader('From', input.from))
  header.add('To', mailboxHeader('To', input.to))
  if (input.replyTo) header.add('Reply-To', mailboxHeader('Reply-To', input.replyTo))
  header.add('Subject', unstructured('Subject', input.filled.subject))
  header.add('Date', dateHeader(input.date))
  header.add('Message-ID', messageIdHeader(input.messageId))
  if (input.unsubscribe) addUnsubscribe(header, input.unsubscribe)
  for (const [name, value] of input.headers ?? []) header.add(name, value)
  header.add('MIME-Version', '1.0')
  header.add('Content-Type', `multipart/alternative; boundary="${boundary}"`)
  return header.finish()
}

const asQuoted = (pieces: string): EncodedBody => ({ encoding: 'quoted-printable', body: endPieces(pieces) })

function partOf(type: string, { encoding, body }: EncodedBody): string {
  return `Content-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`
}

/**
 * Writes the whole message (RFC 5322): plain text and HTML as alternatives. The same input always gives the same
 * bytes, so that what was claimed can be proved to be what is sent. Refused when a header could not be written
 * safely, which is what becomes of an address that is none.
 */
export function composeMime(input: MimeInput): Result<Buffer, MimeFault> {
  const boundary = boundaryOf(input.boundarySeed)
  const header = headerOf(input, boundary)
  if (!header.ok) return header
  const { text, html, encodedHtml } = input.filled
  const encoded = encodedHtml === undefined ? encodeBody(html) : asQuoted(encodedHtml)
  const parts = [partOf('text/plain', encodeBody(text)), partOf('text/html', encoded)]
  const body = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return ok(Buffer.from(`${header.value}\r\n\r\n${body}--${boundary}--\r\n`, 'latin1'))
}
