import type { Keyring } from '../secrets/keyring.ts'

/** What the addresses in a mail are for. */
export type TokenUse = 'click' | 'open' | 'view' | 'unsubscribe'

/** What a token turned out to speak of. */
export interface ReadToken {
  readonly messageId: string
  /** The link's id; only in a click. */
  readonly link?: string
}

const shorten = (id: string): string => Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')

const lengthen = (short: string): string =>
  Buffer.from(short, 'base64url')
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')

const purposeOf = (use: TokenUse): 'track' | 'unsubscribe' =>
  use === 'unsubscribe' ? 'unsubscribe' : 'track'

/** What is signed: the use too, so that a token for one thing opens no other. */
const textOf = (use: TokenUse, about: string): string => `${use}:${about}`

/** The signed word in an address of a mail: it names one message (and one of its links), and nobody else can make it. */
export function messageToken(keyring: Keyring, use: TokenUse, about: ReadToken): string {
  const { messageId, link } = about
  const named = link === undefined ? shorten(messageId) : `${shorten(messageId)}.${link}`
  return `${named}.${keyring.sign(purposeOf(use), textOf(use, named))}`
}

const SHAPE = /^([\w-]{22})(?:\.([\w.-]{1,80}))?\.([0-9a-f]{4}\.[\w-]{22})$/u

/** Reads a token; undefined when it is not, bit by bit, one that we made for this use. */
export function readMessageToken(keyring: Keyring, use: TokenUse, token: string): ReadToken | undefined {
  const [, short = '', link, signature = ''] = SHAPE.exec(token) ?? []
  if ((use === 'click') !== (link !== undefined)) return undefined
  const named = link === undefined ? short : `${short}.${link}`
  if (!keyring.verify(purposeOf(use), textOf(use, named), signature)) return undefined
  const messageId = lengthen(short)
  return link === undefined ? { messageId } : { messageId, link }
}
