import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { AppError, fold } from '@shirube/kernel'

/** What a derived key is for; a key made for one purpose proves nothing for another. */
export type KeyPurpose =
  | 'track'
  | 'unsubscribe'
  | 'session'
  | 'address'
  | 'verp'
  | 'asset'
  | 'secret'
  | 'answer'

/**
 * Keys derived from the installation's secret (HKDF, RFC 5869), each with a key id. The first secret signs; the
 * others, of an earlier time, still verify, so that a secret can be replaced without breaking links in old mail.
 */
export interface Keyring {
  /** `<key id>.<signature>` over the text, URL-safe. */
  sign(purpose: KeyPurpose, text: string): string
  /** True when the signature was made by one of our keys for this purpose over this text. */
  verify(purpose: KeyPurpose, text: string, signature: string): boolean
  /** A hash that only this installation can compute; the same for the same folded text. */
  hash(purpose: KeyPurpose, text: string): string
  encrypt(plain: string): { readonly keyId: string; readonly ciphertext: string }
  /** Throws `not_configured` when the key is gone. */
  decrypt(sealed: { readonly keyId: string; readonly ciphertext: string }): string
}

const SIGNATURE_BYTES = 16

/** @param secrets the current secret first, then earlier ones; each at least 16 characters */
export function makeKeyring(secrets: readonly string[]): Keyring {
  const [current] = secrets
  if (current === undefined || secrets.some((secret) => secret.length < 16)) {
    throw new AppError('not_configured', 'SHIRUBE_SECRET must have at least 16 characters')
  }
  const cache = new Map<string, Buffer>()
  const key = (secret: string, purpose: KeyPurpose | 'id'): Buffer => {
    const name = `${purpose}:${secret}`
    const known = cache.get(name)
    if (known) return known
    const made = Buffer.from(hkdfSync('sha256', secret, 'shirube', purpose, 32))
    cache.set(name, made)
    return made
  }
  const idOf = (secret: string): string => key(secret, 'id').toString('hex').slice(0, 4)
  const mac = (secret: string, purpose: KeyPurpose, text: string): Buffer =>
    createHmac('sha256', key(secret, purpose)).update(text).digest()
  const byId = (id: string): string | undefined => secrets.find((secret) => idOf(secret) === id)

  return {
    sign: (purpose, text) =>
      `${idOf(current)}.${mac(current, purpose, text).subarray(0, SIGNATURE_BYTES).toString('base64url')}`,
    verify(purpose, text, signature) {
      const [id = '', given = ''] = signature.split('.')
      const secret = byId(id)
      const bytes = Buffer.from(given, 'base64url')
      if (secret === undefined || bytes.length !== SIGNATURE_BYTES || bytes.toString('base64url') !== given)
        return false
      return timingSafeEqual(bytes, mac(secret, purpose, text).subarray(0, SIGNATURE_BYTES))
    },
    // Hashes are stored, so they must outlive a change of the secret: they hang on the oldest one.
    hash: (purpose, text) => mac(secrets.at(-1) ?? current, purpose, fold(text)).toString('base64url'),
    encrypt(plain) {
      const iv = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', key(current, 'secret'), iv)
      const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
      return {
        keyId: idOf(current),
        ciphertext: Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64'),
      }
    },
    decrypt({ keyId, ciphertext }) {
      const secret = byId(keyId)
      if (secret === undefined)
        throw new AppError('not_configured', `The secret of key ${keyId} is no longer configured`)
      const bytes = Buffer.from(ciphertext, 'base64')
      const decipher = createDecipheriv('aes-256-gcm', key(secret, 'secret'), bytes.subarray(0, 12))
      decipher.setAuthTag(bytes.subarray(12, 28))
      return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
    },
  }
}
