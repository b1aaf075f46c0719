import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

/** Nothing but our own files, no frames, no plug-ins. A page that needs more says so at its own route. */
const setStrict = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'img-src': ["'self'", 'data:'],
      'object-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  crossOriginResourcePolicy: { policy: 'same-origin' },
  xFrameOptions: { action: 'deny' },
})

/** Sets them before anything else: refusals have them too. */
export function setSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    setStrict(request.raw, reply.raw, () => done())
  })
  // What is meant for anybody is also meant for other sites and for mails: the tracker, pictures, links.
  app.addHook('onRequest', (request, reply, done) => {
    if (request.routeOptions.config.policy?.kind === 'public')
      void reply.header('cross-origin-resource-policy', 'cross-origin')
    done()
  })
}
