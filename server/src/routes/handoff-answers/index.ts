import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { askAnswer, takeAnswer } from './handlers.ts'
import { handoffAnswerPolicy } from './policy.ts'

const LARGEST = 16 * 1024

/** The page on which the owner of a hot lead answers from the mail, on the phone and without signing in. */
export const handoffAnswerRoutes: RoutePlugin = (context) => async (app) => {
  const config = routeConfig(handoffAnswerPolicy.answer)
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'buffer', bodyLimit: LARGEST },
    (_, body, done) => done(null, body),
  )
  app.get<{ Params: { token: string }; Querystring: Readonly<Record<string, unknown>> }>(
    '/h/:token',
    { config },
    (request, reply) => askAnswer(context, request, reply),
  )
  app.post<{ Params: { token: string }; Body: Buffer }>(
    '/h/:token',
    { config, bodyLimit: LARGEST },
    (request, reply) => takeAnswer(context, request, reply),
  )
}
