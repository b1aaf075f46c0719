import { createPrivateKey, createPublicKey, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

const BITS = 2048

/** A new private key to sign mail with, as PEM; 2,048 bits are what receivers want today (RFC 8301). */
export async function makeDkimPem(): Promise<string> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: BITS })
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** What is to stand in the DNS for a private key (RFC 6376, 3.6.1). */
export function dkimRecord(pem: string): string {
  const key = createPrivateKey(pem)
  const kind = key.asymmetricKeyType === 'ed25519' ? 'ed25519' : 'rsa'
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  // Of an Ed25519 key only the key itself stands there (RFC 8463, 4.2): the last 32 octets.
  const bytes = kind === 'ed25519' ? spki.subarray(-32) : spki
  return `v=DKIM1; k=${kind}; p=${bytes.toString('base64')}`
}

/** Where the record of a key stands. */
export const dkimRecordName = ({
  domain,
  selector,
}: {
  readonly domain: string
  readonly selector: string
}) => `${selector}._domainkey.${domain}`
