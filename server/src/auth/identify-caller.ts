import type { Role, Scope } from '@shirube/contract'
import { apiKeyByHash, touchApiKey } from '@shirube/db/account'
import { type Runtime, tokenHash, userOfToken } from '@shirube/runtime'
import type { FastifyRequest } from 'fastify'
import type { Caller } from './caller.ts'
import { sessionToken } from './session-cookie.ts'

const USED_EVERY_MS = 60_000
const BEARER = /^Bearer +(\S+)$/iu

async function callerOfKey(runtime: Runtime, key: string): Promise<Caller | undefined> {
  const row = await apiKeyByHash(runtime.db, tokenHash(key))
  if (!row) return undefined
  const now = runtime.clock.now()
  if ((row.lastUsedAt ?? 0) < now - USED_EVERY_MS) await touchApiKey(runtime.db, row.id, now)
  return { kind: 'key', id: row.id, name: row.name, scopes: row.scopes as readonly Scope[] }
}

/** Who calls, by key or by session; undefined when neither is in force. A key that is named counts alone. */
export async function identifyCaller(runtime: Runtime, request: FastifyRequest): Promise<Caller | undefined> {
  const { authorization } = request.headers
  if (authorization !== undefined) {
    const key = BEARER.exec(authorization)?.[1]
    return key === undefined ? undefined : await callerOfKey(runtime, key)
  }
  const token = sessionToken(request)
  if (token === undefined) return undefined
  const user = await userOfToken(runtime, token)
  if (!user) return undefined
  const { id, name, email, role, language } = user
  return { kind: 'user', id, name, email, role: role as Role, language, token }
}
