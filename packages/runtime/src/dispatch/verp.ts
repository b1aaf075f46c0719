import type { Keyring } from '../secrets/keyring.ts'

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'

/** Base32 (RFC 4648, 6) in small letters: it survives servers that change the case of an address. */
function toBase32(bytes: Buffer): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += ALPHABET[(held >>> (bits - 5)) & 31]
    held &= 0xff
  }
  return bits === 0 ? text : text + ALPHABET[(held << (5 - bits)) & 31]
}

function fromBase32(text: string): Buffer | undefined {
  const bytes: number[] = []
  let held = 0
  let bits = 0
  for (const letter of text) {
    const value = ALPHABET.indexOf(letter)
    if (value < 0) return undefined
    held = ((held << 5) | value) & 0xfff
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes.push((held >>> bits) & 0xff)
  }
  const read = Buffer.from(bytes)
  // Only the one spelling of these bytes is taken.
  return toBase32(read) === text ? read : undefined
}

/** The domain of an address. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

const uuidBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex')
const uuidText = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5')

/**
 * Where returned copies of a message go (VERP): an address that names the message and proves that we made it. Its
 * local part has 60 of the 64 octets that RFC 5321 allows.
 */
export function verpAddress(keyring: Keyring, messageId: string, domain: string): string {
  const [keyId = '', signature = ''] = keyring.sign('verp', messageId).split('.')
  return `b-${toBase32(uuidBytes(messageId))}-${keyId}-${toBase32(Buffer.from(signature, 'base64url'))}@${domain}`
}

const SHAPE = /^b-([a-z2-7]{26})-([0-9a-f]{4})-([a-z2-7]{26})@/u

/** Of which message a returned copy is; undefined for an address that is not one of ours. */
export function readVerp(keyring: Keyring, address: string): string | undefined {
  const [, id = '', keyId = '', signature = ''] = SHAPE.exec(address.toLowerCase()) ?? []
  const bytes = fromBase32(id)
  const proof = fromBase32(signature)
  if (bytes?.length !== 16 || !proof) return undefined
  const messageId = uuidText(bytes)
  return keyring.verify('verp', messageId, `${keyId}.${proof.toString('base64url')}`) ? messageId : undefined
}
