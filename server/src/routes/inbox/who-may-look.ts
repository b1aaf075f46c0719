import { AppError } from '@shirube/kernel'
import type { FastifyRequest } from 'fastify'

const TEXT = {
  ja: '受信箱は、Shirube が動いているコンピューターから開くか、管理者としてログインして開いてください',
  en: 'Open the inbox on the machine that Shirube runs on, or sign in as an administrator',
} as const

const LOCAL_ADDRESS = /^(?:127\.|::1$|::ffff:127\.)/u
const LOCAL_NAME = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u

/**
 * Lets in whoever sits at the machine, and administrators. Links that set passwords lie in this inbox, so a page of
 * another name that leads to this machine (DNS rebinding) is nobody's way in.
 */
export function whoMayLook(request: FastifyRequest): void {
  const { caller } = request
  if (caller?.kind === 'user' && caller.role === 'admin') return
  const here = LOCAL_ADDRESS.test(request.ip) && LOCAL_NAME.test(request.host)
  if (!here) throw new AppError('forbidden', TEXT)
}
