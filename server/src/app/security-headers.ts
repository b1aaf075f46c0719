import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Nothing but our own files, no frames, no plug-ins. A page that needs more says so at its own route. */
export async function setSecurityHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
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
  // What is meant for anybody is also meant for other sites and for mails: the tracker, pictures, links.
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.policy?.kind === 'public')
      void reply.header('cross-origin-resource-policy', 'cross-origin')
  })
}
