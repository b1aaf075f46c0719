import { passwordSchema } from '@shirube/contract'
import { AppError } from '@shirube/kernel'
import { acceptInvitation, resetPassword } from '@shirube/runtime'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { requestLanguage } from '../../app/request-language.ts'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin, ServerContext } from '../../app/server-context.ts'
import { sendPage } from '../../page/page.ts'
import { accountPagePolicy } from './policy.ts'
import { type AccountPage, presentAccountForm, presentOutcome } from './present.ts'

const LARGEST = 8 * 1024
const LONGEST_NAME = 120
const PAGES = ['welcome', 'password'] as const satisfies readonly AccountPage[]

type Sent = FastifyRequest<{ Body: URLSearchParams | undefined }>
type Look = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>

async function carryOut(
  { runtime }: ServerContext,
  page: AccountPage,
  sent: Record<'token' | 'name' | 'password', string>,
) {
  const { token, name, password } = sent
  if (page === 'welcome') await acceptInvitation(runtime, { token, name, password })
  else await resetPassword(runtime, { token, password })
}

async function take(
  context: ServerContext,
  page: AccountPage,
  about: { request: Sent; reply: FastifyReply },
) {
  const { request, reply } = about
  const language = requestLanguage(request)
  const given = request.body ?? new URLSearchParams()
  const token = given.get('token') ?? ''
  const name = (given.get('name') ?? '').trim().slice(0, LONGEST_NAME)
  const password = given.get('password') ?? ''
  const faults = [
    ...(page === 'welcome' && name === '' ? (['name'] as const) : []),
    ...(passwordSchema.safeParse(password).success ? [] : (['password'] as const)),
  ]
  if (faults.length > 0)
    return sendPage(reply, 400, presentAccountForm({ page, language, token, faults, name }))
  try {
    await carryOut(context, page, { token, name, password })
    return await sendPage(reply, 200, presentOutcome(page, language))
  } catch (error) {
    if (!(error instanceof AppError) || !error.text) throw error
    return sendPage(
      reply,
      error.code === 'expired' ? 410 : 409,
      presentOutcome(page, language, error.text[language]),
    )
  }
}

/** `/welcome` and `/password`: where the mails about an account lead. They work without any script. */
export const accountPageRoutes: RoutePlugin = (context) => async (app) => {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: LARGEST },
    (_, body, done) => done(null, new URLSearchParams(String(body))),
  )
  app.addHook('onRequest', async (_, reply) => {
    // The address holds the token: no other site is told. ("no-referrer" would take the origin off the form, too.)
    void reply.header('referrer-policy', 'same-origin')
  })
  for (const page of PAGES) {
    app.get(`/${page}`, { config: routeConfig(accountPagePolicy.look) }, (request: Look, reply) => {
      const given = request.query['token']
      const token = typeof given === 'string' ? given : ''
      return sendPage(reply, 200, presentAccountForm({ page, language: requestLanguage(request), token }))
    })
    app.post(`/${page}`, { config: routeConfig(accountPagePolicy.send) }, (request: Sent, reply) =>
      take(context, page, { request, reply }),
    )
  }
}
