import { createPrivateKey, createPublicKey, KeyObject, sign, verify } from 'node:crypto'
import { err, ok, type Result } from '@shirube/kernel'

/** The ways to sign that receivers check (RFC 6376, RFC 8463). */
export type DkimAlgorithm = 'rsa-sha256' | 'ed25519-sha256'

declare const checked: unique symbol

/** A private key that has proved it can sign. Only `loadDkimKey` makes one. */
export interface DkimKey {
  readonly [checked]: true
  readonly algorithm: DkimAlgorithm
  readonly key: KeyObject
}

/** Why a key cannot sign mail. */
export interface DkimKeyFault {
  readonly code: 'unreadable' | 'not-private' | 'unsupported' | 'too-short' | 'does-not-sign'
  readonly detail: string
}

const SHORTEST_RSA = 1024

function readKey(input: string | Buffer | KeyObject): KeyObject | undefined {
  try {
    return input instanceof KeyObject ? input : createPrivateKey(input)
  } catch {
    return undefined
  }
}

function signs(key: KeyObject, digest: string | null): boolean {
  try {
    const probe = Buffer.from('shirube')
    return verify(digest, probe, createPublicKey(key), sign(digest, probe, key))
  } catch {
    return false
  }
}

function algorithmOf(key: KeyObject): DkimAlgorithm | undefined {
  if (key.asymmetricKeyType === 'rsa') return 'rsa-sha256'
  return key.asymmetricKeyType === 'ed25519' ? 'ed25519-sha256' : undefined
}

/**
 * Reads and tries a private key (PEM or KeyObject) before anything is sent with it, so that a bad one stops the start
 * instead of letting mail out unsigned. RSA keys need 1,024 bits at least (RFC 8301); 2,048 is what to use.
 */
export function loadDkimKey(input: string | Buffer | KeyObject): Result<DkimKey, DkimKeyFault> {
  const key = readKey(input)
  if (!key) return err({ code: 'unreadable', detail: 'The key is not a private key in PEM form' })
  if (key.type !== 'private') return err({ code: 'not-private', detail: `The key is ${key.type}` })
  const algorithm = algorithmOf(key)
  if (!algorithm) return err({ code: 'unsupported', detail: `The key is of type ${key.asymmetricKeyType}` })
  const bits = key.asymmetricKeyDetails?.modulusLength
  if (bits !== undefined && bits < SHORTEST_RSA)
    return err({ code: 'too-short', detail: `The key has ${bits} bits, ${SHORTEST_RSA} are the least` })
  if (!signs(key, algorithm === 'rsa-sha256' ? 'sha256' : null))
    return err({ code: 'does-not-sign', detail: 'The key could not sign a trial text' })
  return ok({ algorithm, key } as DkimKey)
}
