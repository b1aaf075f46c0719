import type { sessionEndpoints } from '@shirube/contract'
import { userById } from '@shirube/db'
import type { Language } from '@shirube/kernel'
import {
  acceptInvitation,
  changePassword,
  changeUser,
  requestReset,
  resetPassword,
  signIn,
  signOut,
} from '@shirube/runtime'
import type { FastifyRequest } from 'fastify'
import { found } from '../../app/found.ts'
import { requestLanguage } from '../../app/request-language.ts'
import type { Handlers } from '../../app/resource.ts'
import type { ServerContext } from '../../app/server-context.ts'
import { colleague } from '../../auth/caller.ts'
import { csrfToken } from '../../auth/csrf.ts'
import { giveSession, sessionToken, takeSession } from '../../auth/session-cookie.ts'
import { presentUser } from '../users/present.ts'

/** What the page speaks; undefined for a program that does not say. */
const pageLanguage = (request: FastifyRequest): Language | undefined =>
  request.headers['accept-language'] === undefined ? undefined : requestLanguage(request)

const userAgentOf = (request: FastifyRequest): string => request.headers['user-agent'] ?? ''

/** What is done when somebody signs in or out or looks after the own account. */
export const sessionHandlers = ({
  runtime,
  publicUrl,
}: ServerContext): Handlers<typeof sessionEndpoints> => ({
  async signIn({ body, request, reply }) {
    const { email, password } = body
    const replaces = sessionToken(request)
    const language = pageLanguage(request)
    const about = { email, password, userAgent: userAgentOf(request), replaces, language }
    const { token, user } = await signIn(runtime, about)
    giveSession(reply, token, publicUrl)
    return { user: presentUser(user), csrfToken: csrfToken(runtime.keyring, token) }
  },
  async show({ caller }) {
    const { id, token } = colleague(caller)
    const user = found(await userById(runtime.db, id))
    return { user: presentUser(user), csrfToken: csrfToken(runtime.keyring, token) }
  },
  async signOut({ caller, reply }) {
    const { id, token } = colleague(caller)
    await signOut(runtime, token, id)
    takeSession(reply, publicUrl)
    return undefined
  },
  async changeSelf({ caller, body, actor }) {
    const { id } = colleague(caller)
    return presentUser(await changeUser(runtime, { id, change: body }, actor))
  },
  async changePassword({ caller, body, request, reply }) {
    const { id } = colleague(caller)
    const token = await changePassword(runtime, id, { ...body, userAgent: userAgentOf(request) })
    giveSession(reply, token, publicUrl)
    const user = found(await userById(runtime.db, id))
    return { user: presentUser(user), csrfToken: csrfToken(runtime.keyring, token) }
  },
  async requestReset({ body }) {
    await requestReset(runtime, { email: body.email, publicUrl })
    return undefined
  },
  async reset({ body }) {
    return { email: await resetPassword(runtime, body) }
  },
  async acceptInvitation({ body }) {
    return { email: await acceptInvitation(runtime, body) }
  },
})
