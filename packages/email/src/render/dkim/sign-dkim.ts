import { createHash, sign } from 'node:crypto'
import { promisify } from 'node:util'
import { readMessage, relaxedField, simpleBody } from './canonical.ts'
import type { DkimKey } from './load-dkim-key.ts'

/** In whose name a message is signed. */
export interface DkimSigner {
  readonly domain: string
  readonly selector: string
  readonly key: DkimKey
}

/**
 * What is signed when it is there. RFC 8058 wants both unsubscribe fields inside the signature; most lists leave
 * `List-Unsubscribe-Post` out.
 */
const SIGNED = [
  'from to cc reply-to subject date message-id in-reply-to references',
  'list-id list-unsubscribe list-unsubscribe-post feedback-id auto-submitted',
  'mime-version content-type content-transfer-encoding',
].flatMap((names) => names.split(' '))
/** Named once more than they occur, so that nobody can add a second one on the way (RFC 6376, 8.15). */
const SEALED = new Set(['from', 'to', 'subject', 'date', 'reply-to'])
const DOMAIN = /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/iu
const SELECTOR = /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/iu

const signAsync = promisify(sign)

/** Breaks the list of names and the signature into lines of the usual length. */
const wrapped = (text: string, at: RegExp): string => text.replaceAll(at, '$&\r\n ')

function signatureFor(data: Buffer, { key, algorithm }: DkimKey): Promise<Buffer> {
  // RFC 8463: Ed25519 signs the digest, not the data.
  return algorithm === 'rsa-sha256'
    ? signAsync('sha256', data, key)
    : signAsync(null, createHash('sha256').update(data).digest(), key)
}

/**
 * Puts a DKIM signature before a message (RFC 6376; header relaxed, body simple). Never gives back a message without
 * one: it rejects instead. The signing itself runs beside the event loop.
 */
export async function signDkim(message: Buffer, { domain, selector, key }: DkimSigner): Promise<Buffer> {
  if (!DOMAIN.test(domain) || !SELECTOR.test(selector))
    throw new Error(`"${selector}" and "${domain}" cannot name a DKIM key`)
  const { fields, body } = readMessage(message)
  if (!fields.some(({ name }) => name === 'from')) throw new Error('The message has no From to sign')
  const names: string[] = []
  const canonical: string[] = []
  for (const name of SIGNED) {
    // From the last to the first, as a verifier counts them.
    const there = fields.filter((field) => field.name === name).reverse()
    for (const { raw } of there) {
      names.push(name)
      canonical.push(relaxedField(raw))
    }
    if (SEALED.has(name)) names.push(name)
  }
  const bodyHash = createHash('sha256').update(simpleBody(body)).digest('base64')
  const field = [
    `DKIM-Signature: v=1; a=${key.algorithm}; c=relaxed/simple; d=${domain};`,
    ` s=${selector};`,
    ` h=${wrapped(names.join(':'), /[^\r\n]{50,65}:/gu)};`,
    ` bh=${bodyHash};`,
    ' b=',
  ].join('\r\n')
  const data = Buffer.from([...canonical, relaxedField(field)].join('\r\n'), 'latin1')
  const signature = (await signatureFor(data, key)).toString('base64')
  return Buffer.concat([Buffer.from(`${field}${wrapped(signature, /.{72}/gu)}\r\n`, 'latin1'), message])
}
