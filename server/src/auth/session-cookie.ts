import { SESSION_MS } from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'

const COOKIE = 'shirube_session'

const attributes = (publicUrl: string) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: publicUrl.startsWith('https:') }) as const

/** The session token that the browser carries, if any. */
export const sessionToken = (request: FastifyRequest): string | undefined => request.cookies[COOKIE]

/** Hands a session token to the browser, out of reach of scripts. */
export function giveSession(reply: FastifyReply, token: string, publicUrl: string): void {
  void reply.setCookie(COOKIE, token, { ...attributes(publicUrl), maxAge: SESSION_MS / 1000 })
}

/** Takes the session token back from the browser. */
export function takeSession(reply: FastifyReply, publicUrl: string): void {
  void reply.clearCookie(COOKIE, attributes(publicUrl))
}
