import type { Keyring } from '@shirube/runtime'
import type { FastifyRequest } from 'fastify'

const HEADER = 'x-csrf-token'
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const textOf = (sessionToken: string): string => `csrf:${sessionToken}`

/** The token that every change made with this session must carry; it changes with the session. */
export const csrfToken = (keyring: Keyring, sessionToken: string): string =>
  keyring.sign('session', textOf(sessionToken))

/** True when the call only looks. */
export const isSafe = (request: FastifyRequest): boolean => SAFE.has(request.method)

/** True when a browser says that the call comes from one of our own pages. */
export function fromOwnPage(request: FastifyRequest, publicUrl: string): boolean {
  const { origin } = request.headers
  if (origin === undefined || !URL.canParse(origin)) return false
  const from = new URL(origin)
  return from.origin === new URL(publicUrl).origin || from.host === request.headers.host
}

/** True when the call carries the token of its session. */
export function carriesToken(request: FastifyRequest, keyring: Keyring, sessionToken: string): boolean {
  const given = request.headers[HEADER]
  return typeof given === 'string' && keyring.verify('session', textOf(sessionToken), given)
}
