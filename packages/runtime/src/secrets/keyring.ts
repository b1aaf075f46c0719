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
  | 'handoff'
  | 'confirm'

/**
 * Keys derived from the installation's secret (HKDF, RFC 5869), each with a key id. The first secret signs; the
 * others, of an earlier time, still verify, so that a secret can be replaced without breaking links in old mail.
 */
export interface Keyring {
  /** Of the secret in force. */
  readonly keyId: string
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

const goneText = (keyId: string): string =>
  `The secret of key ${keyId} is not configured any more: put it into SHIRUBE_SECRETS_OLD`

/** AES-256-GCM: nonce, tag, text, as base64. */
function seal(key: Buffer, plain: string): string {
  const iv = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
}

function unseal(key: Buffer, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12))
  decipher.setAuthTag(bytes.subarray(12, 28))
  return Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')
}

/**
 * Throws `not_configured` for a secret of less than 16 characters, and for two whose keys could not be told apart.
 * @param secrets the secret in force first, then earlier ones
 * @param hashRoot what stored hashes hang on: the oldest secret, unless an older one is kept
 */
export function makeKeyring(secrets: readonly string[], hashRoot = secrets.at(-1)): Keyring {
  const [current] = secrets
  if (current === undefined || hashRoot === undefined || secrets.some((secret) => secret.length < 16)) {
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
  const byId = new Map(secrets.map((secret) => [idOf(secret), secret]))
  if (byId.size < new Set(secrets).size)
    throw new AppError('not_configured', 'SHIRUBE_SECRET has the key id of an earlier one: make another')

  return {
    keyId: idOf(current),
    sign: (purpose, text) =>
      `${idOf(current)}.${mac(current, purpose, text).subarray(0, SIGNATURE_BYTES).toString('base64url')}`,
    verify(purpose, text, signature) {
      const [id = '', given = ''] = signature.split('.')
      const secret = byId.get(id)
      const bytes = Buffer.from(given, 'base64url')
      if (secret === undefined || bytes.length !== SIGNATURE_BYTES || bytes.toString('base64url') !== given)
        return false
      return timingSafeEqual(bytes, mac(secret, purpose, text).subarray(0, SIGNATURE_BYTES))
    },
    // Hashes are stored, so they must outlive every change of the secret.
    hash: (purpose, text) => mac(hashRoot, purpose, fold(text)).toString('base64url'),
    encrypt: (plain) => ({ keyId: idOf(current), ciphertext: seal(key(current, 'secret'), plain) }),
    decrypt({ keyId, ciphertext }) {
      const secret = byId.get(keyId)
      if (secret === undefined) throw new AppError('not_configured', goneText(keyId))
      return unseal(key(secret, 'secret'), ciphertext)
    },
  }
}
