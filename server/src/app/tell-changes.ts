import { API_ROOT } from '@shirube/contract'
import type { FastifyInstance } from 'fastify'
import { isSafe } from '../auth/csrf.ts'
import type { ServerContext } from './server-context.ts'

/** The first part of a route's path below the root of the API: `mails` of `/api/v1/mails/:id`. */
const resourceOf = (route: string | undefined): string | undefined =>
  route?.startsWith(`${API_ROOT}/`) ? route.slice(API_ROOT.length + 1).split('/')[0] : undefined

/** What changes nothing that anybody keeps: it has news of its own. */
const UNTOLD: ReadonlySet<string> = new Set(['presence'])

/** Tells open screens which kind of thing was changed by a call that succeeded, whoever made it. */
export function tellChanges(app: FastifyInstance, { runtime }: ServerContext): void {
  app.addHook('onResponse', (request, reply, done) => {
    const resource =
      isSafe(request) || reply.statusCode >= 300 ? undefined : resourceOf(request.routeOptions.url)
    if (resource !== undefined && !UNTOLD.has(resource)) runtime.notifier.tell('changes', resource)
    done()
  })
}
