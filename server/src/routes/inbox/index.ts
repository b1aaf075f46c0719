import { openInbox } from '@shirube/embedded'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { inboxHandlers } from './handlers.ts'
import { INBOX_STYLE, INBOX_STYLE_PATH } from './inbox-style.ts'
import { inboxPolicy } from './policy.ts'
import { whoMayLook } from './who-may-look.ts'

interface Asked {
  Params: { id: string }
  Querystring: Readonly<Record<string, unknown>>
}

/** The built-in inbox; there are no such routes where mail goes elsewhere. */
export const inboxRoutes: RoutePlugin = (context) => async (app) => {
  const { inboxFolder } = context
  if (inboxFolder === undefined) return
  const handlers = inboxHandlers(context, openInbox(inboxFolder))
  const config = routeConfig(inboxPolicy)
  app.addHook('preHandler', async (request) => whoMayLook(request))
  app.get(INBOX_STYLE_PATH, { config }, (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=300').send(INBOX_STYLE),
  )
  app.get<Asked>('/dev/inbox', { config }, handlers.list)
  app.get<Asked>('/dev/inbox/:id', { config }, handlers.mail)
  app.get<Asked>('/dev/inbox/:id/html', { config }, handlers.body)
  app.get<Asked>('/dev/inbox/:id/raw', { config }, handlers.raw)
}
