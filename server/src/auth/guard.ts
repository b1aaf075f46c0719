import { AppError } from '@shirube/kernel'
import type { FastifyRequest } from 'fastify'
import type { ServerContext } from '../app/server-context.ts'
import type { Caller } from './caller.ts'
import { carriesToken, fromOwnPage, isSafe } from './csrf.ts'
import { identifyCaller } from './identify-caller.ts'
import type { Policy } from './policy.ts'

const TEXT = {
  unknown: { ja: 'ログインしてください', en: 'Sign in first' },
  role: { ja: 'この操作を行う権限がありません', en: 'You are not allowed to do this' },
  scope: {
    ja: 'このAPIキーには、この操作の権限がありません',
    en: 'This key is not allowed to do this',
  },
  origin: {
    ja: '別のページからの操作のため受け付けません。画面を再読み込みしてください',
    en: 'This came from another page and is refused. Load the page again',
  },
} as const

function checkRight(policy: Extract<Policy, { kind: 'people' }>, caller: Caller): void {
  if (caller.kind === 'user') {
    if (!policy.roles.includes(caller.role)) throw new AppError('forbidden', TEXT.role)
  } else if (policy.scope === undefined || !caller.scopes.includes(policy.scope))
    throw new AppError('forbidden', TEXT.scope)
}

/** Lets a call through or refuses it, by the policy of its route; answers who calls. */
export async function guard(
  { runtime, publicUrl }: ServerContext,
  policy: Policy,
  request: FastifyRequest,
): Promise<Caller | undefined> {
  const changes = !isSafe(request)
  if (policy.kind === 'public') {
    if (policy.sameOrigin && changes && !fromOwnPage(request, publicUrl))
      throw new AppError('forbidden', TEXT.origin)
    return await identifyCaller(runtime, request)
  }
  const caller = await identifyCaller(runtime, request)
  if (!caller) throw new AppError('unauthenticated', TEXT.unknown)
  checkRight(policy, caller)
  // A key is sent by a program on purpose; a cookie is sent by the browser whoever wrote the page.
  if (caller.kind === 'user' && changes) {
    const own = fromOwnPage(request, publicUrl) && carriesToken(request, runtime.keyring, caller.token)
    if (!own) throw new AppError('forbidden', TEXT.origin)
  }
  return caller
}
