import { makeMailTracker, makeMailViewer } from '@shirube/runtime'
import { routeConfig } from '../../app/route-config.ts'
import type { RoutePlugin } from '../../app/server-context.ts'
import { askUnsubscribe, countOpening, followLink, takeRefusal, viewMail } from './handlers.ts'
import { mailTrackingPolicy } from './policy.ts'

interface Asked {
  Params: { token: string }
  Querystring: Readonly<Record<string, unknown>>
}

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data']
const LARGEST = 16 * 1024

/** Everything that the addresses in mails lead to: links, the picture of openings, the view, the refusal. */
export const mailTrackingRoutes: RoutePlugin = (context) => async (app) => {
  const { runtime, publicUrl } = context
  const tracker = makeMailTracker(runtime, publicUrl)
  const viewer = makeMailViewer(runtime, publicUrl)
  app.addContentTypeParser(FORMS, { parseAs: 'buffer', bodyLimit: LARGEST }, (_, body, done) =>
    done(null, body),
  )
  const { click, opening, view, unsubscribe } = mailTrackingPolicy
  app.get<Asked>('/c/:token', { config: routeConfig(click), logLevel: 'warn' }, (request, reply) =>
    followLink(tracker, request, reply),
  )
  app.get<Asked>('/o/:token', { config: routeConfig(opening), logLevel: 'warn' }, (request, reply) =>
    countOpening(tracker, request, reply),
  )
  app.get<Asked>('/v/:token', { config: routeConfig(view) }, (request, reply) =>
    viewMail(viewer, request, reply),
  )
  const config = routeConfig(unsubscribe)
  app.get<Asked>('/u/:token', { config }, (request, reply) => askUnsubscribe(context, request, reply))
  app.post<{ Params: { token: string }; Body: Buffer }>(
    '/u/:token',
    { config, bodyLimit: LARGEST },
    (request, reply) => takeRefusal(context, request, reply),
  )
}
