import { quotedPrintable } from './quoted-printable.ts'

/** The body of one part, encoded, and how. */
export interface EncodedBody {
  readonly encoding: 'quoted-printable' | 'base64'
  readonly body: string
}

/** True when quoted-printable makes the text shorter than base64: up to about a sixth of it is not ASCII. */
export const suitsQuotedPrintable = (text: string): boolean =>
  // Most of what is not ASCII is three bytes long, of which length counts one.
  (Buffer.byteLength(text) - text.length) * 9 <= text.length

/** Base64 in lines of 76 characters. */
function base64(text: string): string {
  const encoded = Buffer.from(text.replaceAll(/\r\n?|\n/gu, '\r\n')).toString('base64')
  const lines: string[] = []
  for (let at = 0; at < encoded.length; at += 76) lines.push(encoded.slice(at, at + 76))
  return lines.join('\r\n')
}

/**
 * Encodes a text for a part of a mail, by whichever way is shorter. Either way no line is longer than 76 characters
 * and every line ends with CRLF.
 */
export const encodeBody = (text: string): EncodedBody =>
  suitsQuotedPrintable(text)
    ? { encoding: 'quoted-printable', body: quotedPrintable(text) }
    : { encoding: 'base64', body: base64(text) }
