import { domainToASCII } from 'node:url'
import { oneLine } from '../one-line.ts'
import { encodedWords, isPlainAscii } from './encoded-word.ts'

/** An address with the name that a reader sees beside it. */
export interface Mailbox {
  readonly address: string
  readonly name?: string | undefined
}

const ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u
const LOCAL = /^[\u0021-\u007e]{1,64}$/u
const DOMAIN = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/iu
const PHRASE = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]*$/u

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/gu, '\\$&')}"`

/**
 * An address as it stands in a header and in SMTP; undefined when it cannot. Local parts that carriers give out
 * against the rule, with dots side by side or at the end, are put between quotation marks; names of domains in
 * other scripts take their ASCII form (RFC 5321, RFC 5891).
 */
export function headerAddress(address: string): string | undefined {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  if (at < 1 || !LOCAL.test(local) || /["\\<>()[\]:;@,]/u.test(local)) return undefined
  // What converts the name of a domain would leave out line breaks silently.
  if (/[\s\p{Cc}]/u.test(address)) return undefined
  const domain = domainToASCII(address.slice(at + 1))
  if (!DOMAIN.test(domain) || domain.length > 190) return undefined
  return `${ATOM.test(local) ? local : quoted(local)}@${domain}`
}

function displayName(header: string, name: string): string {
  if (!isPlainAscii(name) || name.length > 60) return encodedWords(name, header.length + 2)
  return PHRASE.test(name) ? name : quoted(name)
}

/** The value of an address header; undefined when the address cannot stand in one. */
export function mailboxHeader(header: string, mailbox: Mailbox): string | undefined {
  const address = headerAddress(mailbox.address)
  if (address === undefined) return undefined
  const name = oneLine(mailbox.name ?? '')
  if (name === '') return address
  const shown = displayName(header, name)
  const lastLine = shown.slice(shown.lastIndexOf('\n') + 1)
  const fits = header.length + 2 + lastLine.length + address.length + 3 <= 76
  return `${shown}${fits ? ' ' : '\r\n '}<${address}>`
}
