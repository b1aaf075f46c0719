import { createHash, randomBytes } from 'node:crypto'

/** A random secret that is handed out once. */
export interface SecretToken {
  readonly token: string
  /** What is kept of it. */
  readonly hash: string
}

/** What is kept of a token. The token is 256 random bits, so that a plain hash of it tells nothing. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('base64url')

/** Makes a fresh secret. `prefix` tells what it is for wherever it turns up. */
export function secretToken(prefix = ''): SecretToken {
  const token = `${prefix}${randomBytes(32).toString('base64url')}`
  return { token, hash: tokenHash(token) }
}
